import { count } from '#words/english.ts'

/** What the buttons that fill a plan and the way to it say, in English. */
export const pick = {
  add: 'Add to plan',
  remove: 'Remove from plan',
  /** Heard after either, so that a list of them can be told apart. */
  of: (title: string, place: string) => (title === place ? `: ${title}` : `: ${title}, ${place}`),
  plan: 'Your plan',
  count: (n: number) => (n === 1 ? '1 thing in your plan' : `${n} things in your plan`),
}

function ago(minutes: number): string {
  if (minutes < 120) return `${minutes} minutes`
  const hours = Math.floor(minutes / 60)
  return hours < 48 ? `${hours} hours` : `${Math.floor(hours / 24)} days`
}

/** What is asked of a plan that may be another family's, in English. Sentences a nine-year-old can read. */
export const another = {
  title: 'Is this another family?',
  said: (things: number, minutes: number) =>
    `A plan is still on this phone, with ${count(things, 'thing', 'things')} in it. It was last changed ${ago(minutes)} ago.`,
  anew: 'Yes, start a new plan',
  anewHint:
    'If it is, the old plan and whatever else was kept of that visit are cleared from this phone.',
  goOn: 'No, go on with this plan',
}
