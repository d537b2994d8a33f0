import { count } from '#words/english.ts'

/** Advice online and by telephone, which stands beside what it fits. */
export const advice = {
  findTitle: 'Advice online and by telephone',
  findLabel: 'Name of the advice',
  found: (n: number) => count(n, 'piece of advice', 'pieces of advice'),
  none: 'No advice of that name.',
  newPress: 'More advice',
  newTitle: 'More advice',
  gone: 'This advice is not in the draft. It may have been taken out, or undone.',
  formTitle: 'What the advice is',
  title: 'What is it called?',
  summary: 'What can families ask there?',
  url: 'Web page',
  phone: 'Telephone',
  agesFrom: 'From which age?',
  agesTo: 'Until which birthday?',
  hints: {
    title: 'Such as “NHS 111”.',
    summary: 'A sentence or two, in plain words.',
    url: undefined,
    phone: undefined,
    agesFrom: 'Such as “18 months” or “2 years”. Empty where it is for all.',
    agesTo: 'Until “4 years” ends at the fourth birthday. Empty for no upper age.',
  },
  serviceTypes: 'Beside which kinds of groups?',
  typesHint: 'None ticked: beside all of them.',
  save: 'Save the advice',
}
