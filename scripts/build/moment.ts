/**
 * The moment a build is made at. SOURCE_DATE_EPOCH (seconds since 1970) sets it, so that the same sources give the same
 * files on another day; see reproducible-builds.org. Anything but a whole number stops the build.
 */
export function buildMoment(epoch: string | undefined): Date {
  if (epoch === undefined) return new Date()
  if (/^\d{1,11}$/.test(epoch)) return new Date(Number(epoch) * 1000)
  throw new Error(
    `SOURCE_DATE_EPOCH is "${epoch}", but must be a number of seconds, such as 1795510800`,
  )
}
