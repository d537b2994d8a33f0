/** What a warning of each rule says at the desk, and what to do about it; `found` = what the check found, without ids. */
const rules = {
  'near-twins': (found: string) =>
    `may be in the list twice: ${found}. If they are one place, make them one.`,
  duplicates: (found: string) => `seems to be in the list twice: ${found}. Take one out.`,
  'outside-hours': (found: string) =>
    `meets while its place is shut: ${found}. Ask which is right, its time or the hours of the place.`,
  'postcode-and-point': (found: string) =>
    `has a postcode that is far from its point on the map: ${found}. Put one of them right.`,
  'ages-like-years': (found: string) =>
    `is for children from ${found}. Were years meant? Then put that right.`,
  'phone-shape': (found: string) =>
    `has a telephone number of an odd length: ${found}. Look it up.`,
  'not-https': (found: string) => `has a web page without https: ${found}. Try it with https.`,
  'reading-age': (found: string) => `is hard to read: ${found}. Say it in shorter words.`,
  stale: (found: string) =>
    `was not checked for six months (${found === 'nothing' ? 'nobody knows when it was' : `last on ${found}`}). Ring, and say that it is still right.`,
  'no-terms': (found: string) =>
    `The school terms of this year are missing: ${found}. Put them in.`,
  'holiday-itself': (found: string) =>
    `A bank holiday is listed without the day itself: ${found}. Add the day.`,
  'odd-times': (found: string) =>
    `meets at an odd time: ${found}. Is it am or pm? Ask, and put it right.`,
  'date-not-met': (found: string) =>
    `has a change of a date on which it does not meet: ${found}. Is it another date? Else take the change out.`,
  'which-start': (found: string) =>
    `has a change that does not say of which start: ${found}. Say which is meant.`,
  'two-ends': (found: string) =>
    `has one start with two ends: ${found} is one of them. Which is right?`,
  'calendar-ends': (found: string) =>
    `The terms or the bank holidays end within a year: ${found}. Add the next as soon as they are published.`,
  'outside-bounds': (found: string) =>
    `is outside the area, at ${found}. It may stay where it is over the border; else put its point right.`,
  'not-translated': (found: string) => `${found}. Families read it in English until then.`,
  'same-as-english': (found: string) =>
    `A translation is the English: ${found}. Translate it, or leave it out where it is a name.`,
  'no-such-text': (found: string) => `A translation has lost its English: ${found}.`,
  baseline: (found: string) => `A reason to wait has ended: ${found}. Give it a new day, or none.`,
} as const

/** The lines of the check as a person says them. */
export const plain = {
  rules,
  error: (field: string, found: string, expected: string) =>
    `${field}: this should be ${expected}. It is ${found}.`,
  missing: (field: string, expected: string) => `${field}: this should be ${expected}.`,
  suggestion: (text: string) => ` To put it right: ${text}.`,
  asWritten: 'Show each line as the command line has it, with its file and field',
}
