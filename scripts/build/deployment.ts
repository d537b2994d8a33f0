import { wallClock } from '../../src/data/clock.ts'

/** The deployment's base path from BASE, `/` when not said. It must start and end with a slash, or the build stops. */
export function basePath(said: string | undefined): string {
  const base = said ?? '/'
  if (/^\/(?:[\w.~-]+\/)*$/.test(base)) return base
  throw new Error(
    `BASE is "${base}", but must be a path that starts and ends with "/", such as /families/`,
  )
}

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

/**
 * The moment a build is made at: the start of the day, so that all builds of a day give the same files of the same data.
 * SOURCE_DATE_EPOCH (seconds since 1970) sets it, for the same files on another day; see reproducible-builds.org. Anything but a whole number stops the build.
 */
export function buildMoment(epoch: string | undefined): Date {
  if (epoch === undefined)
    return new Date(`${wallClock('Europe/London', Date.now()).date}T00:00:00Z`)
  if (/^\d{1,11}$/.test(epoch)) return new Date(Number(epoch) * 1000)
  throw new Error(
    `SOURCE_DATE_EPOCH is "${epoch}", but must be a number of seconds, such as 1795510800`,
  )
}
