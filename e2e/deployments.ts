/** The three builds that are tested, and where each is served. */
export const deployments = {
  published: deployment('dist', 4173, '/'),
  mock: deployment('dist-mock', 4174, '/'),
  families: deployment('dist-families', 4321, '/families/'),
}

function deployment(folder: string, port: number, base: string) {
  return { folder, port, base, address: `http://localhost:${port}${base}` }
}
