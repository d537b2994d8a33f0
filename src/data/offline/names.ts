/** Caches of ours, so that they can be told from those of anything else served by the same host. */
export const ours = 'family-hub-map'

/** The cache of published data for the deployment at a scope, such as `https://host/families/`. */
export const dataCacheName = (scope: string): string => `${ours}-data-${scope}`

/** Whether a cache belongs to the deployment at this scope. */
export const isOurs = (cache: string, scope: string): boolean =>
  cache.startsWith(`${ours}-`) && cache.endsWith(`-${scope}`)
