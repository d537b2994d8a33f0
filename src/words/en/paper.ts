/** What the list says on paper: nothing that is only true today. Sentences a nine-year-old can read. */
export const paper = {
  /**
   * The heading: {found} is "12 sessions", {near} "within 5 miles of Dereham" or nothing, {when} one of the three below
   * or nothing. Spaces that are left over are taken out.
   */
  heading: '{found} {near} {when}',
  near: 'near {name}',
  within: { one: 'within {n} mile of {name}', other: 'within {n} miles of {name}' },
  withinAbout: {
    one: 'within about {n} mile of {name}',
    other: 'within about {n} miles of {name}',
  },
  fromDay: 'from {day}',
  onDay: 'on {day}',
  /** {days} is "Tuesday 1 December to Monday 7 December". */
  inDays: 'from {days}',
  printed: 'Printed on {date}. The newest times are at {site}',
  most: 'The first {shown} of {all} are here.',
  columns: {
    time: 'Time',
    what: 'What',
    where: 'Where',
    ages: 'Ages',
    cost: 'Cost and booking',
    phone: 'Phone',
    kind: 'Kind',
    address: 'Address',
  },
  ask: 'Ask',
  phoneUnknown: 'not known',
  /** Below a number that is not the place's own. */
  ofCouncil: 'the council',
} as const
