/** What stands beside the results, and below them. */
export const asides = {
  /** Today's sessions that have finished. */
  finished: 'Finished ({n})',
  finishedToday: 'Finished today ({n})',
  /** Behind the time; {title} is a link. */
  finishedAt: ': {title}, {place}',
  /** To somebody who looks for a former children's centre. */
  former: {
    unsure: 'We are not sure about {name}.',
    closedIn: '{name} closed in {year}.',
    closed: '{name} has closed.',
    see: 'See what is there now and what is near',
    seeUnsure: 'See what is known and what is near',
  },
  advice: { title: 'Advice online and by phone', ring: 'Ring' },
} as const
