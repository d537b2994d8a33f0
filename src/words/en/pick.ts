/** What the buttons that fill a plan and the way to it say, in English. */
export const pick = {
  add: 'Add to plan',
  remove: 'Remove from plan',
  /** Heard after either, so that a list of them can be told apart. */
  of: (title: string, place: string) => (title === place ? `: ${title}` : `: ${title}, ${place}`),
  plan: 'Your plan',
  count: (n: number) => (n === 1 ? '1 thing in your plan' : `${n} things in your plan`),
}
