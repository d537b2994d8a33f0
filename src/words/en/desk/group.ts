import type { LocalDate, LocalTime } from '#domain/time/localDate.ts'
import type { Checked } from '#domain/catalogue/freshness.ts'
import { count, dates } from '#words/english.ts'
import { day, dayAt, dayOff, of } from './said.ts'

/** Finding a group. */
export const find = {
  title: 'Which group?',
  label: 'Name of the group, its place or its town',
  found: (n: number) => count(n, 'group', 'groups'),
  more: (n: number) => `and ${n} more: type more of the name`,
  empty: 'None is in the list yet.',
  none: 'No group of that name. Try a part of its name, or its town.',
  checked: (checked: Checked) =>
    checked === undefined ? 'Not known when checked' : `Checked ${dates.fullDate(checked)}`,
}

/** One group and its dates. */
export const group = {
  gone: 'This group is not in the draft. It may have been taken out, or undone.',
  at: of,
  page: 'Its page, as it is published',
  ring: 'Ring',
  nextTitle: 'Its next dates',
  nextHint: 'As families will see them.',
  noTimes:
    'Its times are not known, so there are no dates to change. Put them in under “Change what it is”.',
  exampleTimes:
    'Families see made-up times for it, and are told that they are examples. Nobody can call those off: put its real times in under “Change what it is”.',
  noDates: 'No date is known in the next year.',
  dayOff,
  changedBeyond: (date: LocalDate, note: string, on: LocalDate) =>
    `${day(date, on)} is changed (${note})`,
  notOn: 'Not on',
  notOnNamed: (date: LocalDate, on: LocalDate, at?: LocalTime) => `Not on ${dayAt(date, on, at)}`,
  move: 'Another time',
  moveNamed: (date: LocalDate, on: LocalDate, at?: LocalTime) =>
    `Another time on ${dayAt(date, on, at)}`,
  asUsual: 'As usual after all',
  asUsualNamed: (date: LocalDate, on: LocalDate, at?: LocalTime) =>
    `As usual after all on ${dayAt(date, on, at)}`,
  why: 'Why? Families will read it',
  whyHint: 'A few words, such as “the hall is in use”. No names of people.',
  whyMissing: 'Say why, so that families know what happened.',
  starts: 'Starts',
  ends: 'Ends (empty: it lasts as long as usual)',
  startsMissing: 'Say when it starts.',
  endsWrong: 'It ends before it starts.',
  saveDate: { cancelled: 'Call it off', moved: 'Move it' },
  cancel: 'Leave it as it is',
}

/** The form of a group; what all forms say is here too. */
export const edit = {
  press: 'Change what it is',
  typedBefore: 'This is what you typed before. It is not saved yet.',
  goneTyped: 'What you typed is still here. Saving it puts it in again, as you typed it.',
  twice: {
    heading: (name: string) => `${name}: changed in another tab too`,
    hint: 'What you typed here was saved as something else meanwhile, in another tab or by Undo. Choose which is right. Nothing is saved from here before that.',
    mine: 'What you typed here:',
    other: 'What was saved meanwhile:',
    nothing: '(empty)',
    keep: 'Keep mine',
    take: 'Take the other',
    named: (press: string, field: string) => `${press}: ${field}`,
  },
  remove: 'Take it out of the list',
  newTitle: 'A new group',
  place: 'Where?',
  placeHint: 'A place of the list: type a part of its name, or its town.',
  placeList: 'Places of the list',
  placesFound: (n: number) => count(n, 'place', 'places'),
  newPlace: 'It is at a place that is not in the list yet',
  preview: 'As families will see it',
  noPreview: 'This shows once the name, the place and the kind are there, and all can be read.',
  choose: 'Choose',
  formTitle: 'What it is',
  title: 'Name, as families know it',
  serviceType: 'What kind?',
  when: 'When does it meet?',
  alsoWhen: 'And also',
  whenHint:
    'As you would say it: “every Tuesday in term time, 10am to 10:45am”, “1st and 3rd Saturday, 2pm”, “every other Wednesday from 9 September 2026, 1pm to 2:30pm”, “5 December 2026, 10am”. For one that ends: “every Friday until 16 December 2026, 10am”. Leave it empty if not known.',
  moreTimes: 'Another time',
  holds: 'In which part of the year?',
  holdsOptions: [
    ['', 'Not known'],
    ['all-year', 'All year'],
    ['term-time', 'Term time only'],
    ['school-holidays', 'School holidays only'],
  ] as const,
  noTimes: 'Without times, families are told to ask.',
  dates: 'Its dates, as families will see them',
  agesFrom: 'From which age?',
  agesTo: 'Until which birthday?',
  cost: 'What does it cost?',
  costNote: 'And about the cost',
  summary: 'What happens there?',
  provider: 'Who runs it?',
  phone: 'Telephone of the group',
  bookingUrl: 'Web page to book on',
  hints: {
    title: undefined,
    agesFrom: 'Such as “birth”, “18 months” or “2 years”. Empty if not known.',
    agesTo: 'A group until “4 years” ends at the fourth birthday. Empty for no upper age.',
    cost: '“free”, “£2.50” or “50p”. Empty if not known.',
    costNote: 'Such as “each family” or “a donation is welcome”.',
    summary: 'A sentence or two, in plain words.',
    provider: 'A team or an organisation, never a person.',
    phone: 'Empty where the number of the place is the one to ring.',
    bookingUrl: undefined,
  },
  access: 'How do people come?',
  accessOptions: [
    ['', 'Not known'],
    ['drop-in', 'Just turn up'],
    ['book', 'Book first'],
    ['referral', 'By referral'],
  ] as const,
  expected: (what: string) => `This should be ${what}.`,
  save: 'Save the group',
  leave: 'Leave it as it is',
}
