/**
 * The host the product will be served from, from SITE, such as `https://families.example.org`: files that leave the site
 * name their pages by it. null when not said; a path, or anything that is no such address, stops the build.
 */
export function siteOrigin(said: string | undefined): string | null {
  if (said === undefined) return null
  if (/^https?:\/\/[\w.-]+(:\d+)?$/.test(said)) return said
  throw new Error(
    `SITE is "${said}", but must be a host without a path, such as https://families.example.org (see BASE for the path)`,
  )
}
