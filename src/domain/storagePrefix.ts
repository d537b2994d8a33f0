/**
 * What every name of ours starts with, in the browser's storages and in an entry of its history, so that nothing else
 * that the same host serves is read or cleared: with the path of a deployment, as a host may have two.
 */
export const storagePrefix = (base: string): string => `family-hub-map:${base}:`
