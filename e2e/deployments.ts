/** The first of the ports in a row that the deployments are served at: E2E_PORT where something else has it. */
const firstPort = Number(process.env.E2E_PORT ?? 4173)

/** The three builds that are tested, and where each is served. */
export const deployments = {
  published: deployment('dist', firstPort, '/'),
  mock: deployment('dist-mock', firstPort + 1, '/'),
  families: deployment('dist-families', firstPort + 2, '/families/'),
}

function deployment(folder: string, port: number, base: string) {
  return { folder, port, base, address: `http://localhost:${port}${base}` }
}
