import type { LocalDate } from '#domain/time/localDate.ts'
import { count, dates } from '#words/english.ts'
import { plain } from './plain.ts'
import { problems, rests } from './said.ts'

/** What the check found. */
export const wrong = {
  title: 'What is wrong',
  counts: (errors: number, warnings: number, resting: number) =>
    errors + warnings === 0
      ? `Nothing that the check knows of.${rests(resting)}`
      : `${problems(errors, warnings)}.${errors === 0 ? '' : ' Errors come first: nothing is published while there is one.'}${rests(resting)}`,
  already: (n: number, all: number) =>
    `${n === all ? (n === 1 ? 'The warning is' : 'All the warnings are') : count(n, 'warning is', 'warnings are')} of what is published already, and ${n === 1 ? 'stops' : 'stop'} nothing.`,
  file: 'About what?',
  /** What each file is about, by its name below the folder of the area. */
  files: {
    'areas.json': 'The areas',
    'area.json': 'About the area',
    'calendar.json': 'School terms and bank holidays',
    'gazetteer.json': 'Towns and villages',
    'hubs.json': 'Family hubs',
    'libraries.json': 'Libraries',
    'venues.json': 'Other places',
    'former-centres.json': 'Former centres',
    'sessions.json': 'Groups',
    'example-times.json': 'Made-up times',
    'baseline.json': 'Reasons for warnings that wait',
  } as Readonly<Partial<Record<string, string>>>,
  postcodeFiles: 'Postcodes',
  streetFiles: 'Names of streets',
  languageFile: (language: string) => `Words in ${language}`,
  everyFile: 'All of them',
  inFile: (file: string, n: number) => `${file} (${n})`,
  open: (title: string) => `Open ${title}`,
  plain,
  repairTitle: 'To be put right with one press',
  repair: 'Put right',
  repairNamed: (what: string) => `Put right: ${what}`,
  repairs: {
    postcodes: (n: number, from: string, to: string) =>
      `${count(n, 'postcode', 'postcodes')} in small letters or without the space, such as “${from}”, to be “${to}”`,
    phones: (n: number, from: string, to: string) =>
      `${count(n, 'telephone number', 'telephone numbers')} without the first 0, such as “${from}”, to be “${to}”`,
    links: (n: number, from: string, to: string) =>
      `${count(n, 'web address', 'web addresses')} without https://, such as “${from}”, to be “${to}”`,
    letters: (n: number, from: string, to: string) =>
      `${count(n, 'text', 'texts')} with letters that were spoilt, such as “${from}”, to be “${to}”`,
    spaces: (n: number, from: string, to: string) =>
      `${count(n, 'text', 'texts')} with spaces at an end, such as “${from}”, to be “${to}”`,
  },
  repaired: {
    postcodes: (n: number) => count(n, 'postcode', 'postcodes'),
    phones: (n: number) => count(n, 'telephone number', 'telephone numbers'),
    links: (n: number) => count(n, 'web address', 'web addresses'),
    letters: (n: number) => `${count(n, 'text', 'texts')} with spoilt letters`,
    spaces: (n: number) => `${count(n, 'text', 'texts')} with spaces at an end`,
  },
  restTitle: 'Warnings that may wait',
  restHint:
    'A warning that your draft has brought stops the list from being published, unless you say why it may wait and until when. The reasons are kept and go with what you publish, for whoever looks next.',
  restOf: (rule: string, n: number) => `${rule}: ${count(n, 'warning', 'warnings')}`,
  rules: {
    'near-twins': 'Two places close together',
    duplicates: 'The same twice',
    'outside-hours': 'A group while its place is shut',
    'postcode-and-point': 'A point far from its postcode',
    'ages-like-years': 'Ages that look like years',
    'phone-shape': 'A telephone number of an odd length',
    'not-https': 'A web page without https',
    'reading-age': 'Words that are hard to read',
    stale: 'Not checked for six months',
    'no-terms': 'School terms that are not known',
    'holiday-itself': 'A bank holiday that is not listed',
    'odd-times': 'Times at an odd hour',
    'date-not-met': 'A change of a date on which it does not meet',
    'which-start': 'A change that does not say of which start',
    'two-ends': 'One start with two ends',
    'calendar-ends': 'Terms or bank holidays that end within a year',
    'outside-bounds': 'A place outside the area',
    'not-translated': 'Not translated yet',
    'same-as-english': 'A translation that is the English',
    'no-such-text': 'A translation of a text that is gone',
    baseline: 'A reason to wait that has ended',
  },
  reason: 'Why may they wait?',
  noReason: 'Say why.',
  until: 'Until when?',
  badUntil: 'Give a day that is still to come.',
  rest: 'Let them wait',
  waitingTitle: 'What waits, and why',
  waiting: (reason: string, until: LocalDate) =>
    `It waits until ${dates.fullDate(until)}: ${reason}`,
  endingTitle: 'Groups that have ended, or soon will',
  endingHint: 'Families see no date after the day that is named. Ask whether they go on.',
  ending: (on: LocalDate, today: LocalDate) =>
    on < today ? `Ended on ${dates.fullDate(on)}` : `Ends on ${dates.fullDate(on)}`,
  rested: (rule: string) => `Warnings that may wait: ${rule}`,
}

/** A record that no form can show. */
export const record = {
  title: (file: string, id: string) => `${id} in ${file}`,
  right: 'Nothing is wrong with it now.',
  fieldNamed: (field: string, id: string) => `${field} of ${id}`,
  hint: 'As the file has it. Empty takes it out.',
  save: 'Save this field',
  back: 'Back to all that is wrong',
}
