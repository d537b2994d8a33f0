/** What the buttons that fill a plan and the way to it say. */
export const pick = {
  add: 'Add to plan',
  remove: 'Remove from plan',
  /** Behind "Remove" or "Move up", heard only. */
  of: ': {what}',
  plan: 'Your plan',
  count: { one: '{n} thing in your plan', other: '{n} things in your plan' },
} as const
