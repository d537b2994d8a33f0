/** The address of `/services`: what was given, with `/services` behind it where it is the root of a feed. */
export function listAddress(given: string): URL {
  const url = new URL(given)
  if (!/\/services\/?$/.test(url.pathname))
    url.pathname = `${url.pathname.replace(/\/+$/, '')}/services`
  return url
}
