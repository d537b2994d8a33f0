/** What is asked of a plan that may be another family's. Sentences a nine-year-old can read. */
export const anotherFamily = {
  title: 'Is this another family?',
  said: {
    one: 'A plan is still on this phone, with {n} thing in it. It was last changed {ago}.',
    other: 'A plan is still on this phone, with {n} things in it. It was last changed {ago}.',
  },
  minutesAgo: { one: '{n} minute ago', other: '{n} minutes ago' },
  hoursAgo: { one: '{n} hour ago', other: '{n} hours ago' },
  daysAgo: { one: '{n} day ago', other: '{n} days ago' },
  anew: 'Yes, start a new plan',
  anewHint:
    'If it is, the old plan and whatever else was kept of that visit are cleared from this phone.',
  goOn: 'No, go on with this plan',
} as const
