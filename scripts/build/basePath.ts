/** The deployment's base path from BASE, `/` when not said. It must start and end with a slash, or the build stops. */
export function basePath(said: string | undefined): string {
  const base = said ?? '/'
  if (/^\/(?:[\w.~-]+\/)*$/.test(base)) return base
  throw new Error(
    `BASE is "${base}", but must be a path that starts and ends with "/", such as /families/`,
  )
}
