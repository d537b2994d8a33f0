import type { Understanding } from '#domain/search/understanding.ts'

/** Whether a text is only how some streets begin: it may as well be a town elsewhere ("Salisbury"). */
export const isStartOfStreets = ({ means, groups }: Understanding) =>
  means.is === 'ask' && means.why === 'unfinished' && groups.every(({ of }) => of === 'streets')

/** Whether a text that is nothing here, or in doubt, may be somewhere in another area. */
export const mayBeElsewhere = (understood: Understanding): boolean => {
  const { means } = understood
  return (
    means.is === 'outside' ||
    means.is === 'unknown' ||
    (means.is === 'ask' && means.why === 'spelling') ||
    isStartOfStreets(understood)
  )
}
