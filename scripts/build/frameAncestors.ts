const keyword = /^('self'|'none'|\*)$/
const host = /^(?!(?:self|none)$)(https?:\/\/)?(\*\.)?[\w-]+(\.[\w-]+)*(:(\d+|\*))?$/
const scheme = /^https?:$/

/**
 * Which pages may show the product in a frame, from FRAME_ANCESTORS: the sources of a policy's `frame-ancestors`, such as
 * `'self' https://www.norfolk.gov.uk`. Only our own pages when not said. Anything that is no source stops the build.
 */
export function frameAncestors(said: string | undefined): string {
  if (said === undefined) return "'self'"
  const sources = said.split(/\s+/).filter(Boolean)
  const wrong = sources.find((source) => ![keyword, host, scheme].some((one) => one.test(source)))
  const alone = sources.length > 1 && sources.includes("'none'")
  if (sources.length > 0 && wrong === undefined && !alone) return sources.join(' ')
  throw new Error(
    `FRAME_ANCESTORS is "${said}", but must name who may frame the pages, such as 'self' https://www.norfolk.gov.uk`,
  )
}
