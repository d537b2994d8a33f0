/** What the page of a session says. */
export const session = {
  title: '{title}, {place}',
  /** {far} is "1.4 miles". */
  farFrom: '{far} from {from}',

  whenTitle: 'When',
  nextTitle: 'Next dates',
  exampleIn:
    'These times are examples, made up to show how the finder works. {council} has not published the real ones. Ring before you go.',
  askForTimes: 'Ask for times:',
  askForDates: 'Ask if it is on:',
  askNobody: 'Ask at the place for times.',
  onNow: 'On now',
  allUnconfirmed: {
    'term-dates': 'School dates are not confirmed yet, so these dates may change.',
    'school-holidays': 'These dates are in the school holidays: ask if it is on.',
  },

  whereTitle: 'Where',

  whoTitle: 'Who it is for',
  ages: 'Ages',
  audience: 'Who can come',
  targeted: 'For some families. Ask if it is for you.',
  cost: 'Cost',
  access: 'How to join',
  dropIn: 'You do not need to book.',
  book: 'You need to book a place before you come.',
  referral: 'Someone who works with your family, such as a health visitor, asks for you.',
  accessUnknown: 'Nobody has told us if you need to book. Ask before you go.',
  bookHere: 'Book a place',
  languages: 'Languages',
  provider: 'Run by',

  aboutTitle: 'What it is',
  firstVisitTitle: 'Your first visit',
  firstVisitUnknown:
    'Nobody has told us what to expect on a first visit. You can ring and ask what happens, where to leave a buggy and who will be there.',

  checkedBy: 'Checked by {by} on {date}.',
} as const
