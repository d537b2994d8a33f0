/** What is said of where a place stands where there is room for sentences. A nine-year-old can read them. */
export const placeStanding = {
  /** Above what is known of it. A thing that is not confirmed is not headed as if it were. */
  headings: {
    open: { confirmed: '', unconfirmed: 'Not confirmed' },
    'temporarily-closed': {
      confirmed: 'This place is closed for now',
      unconfirmed: 'Not confirmed: it may be closed for now',
    },
    closed: { confirmed: 'This place has closed', unconfirmed: 'Not confirmed' },
  },
  centreClosed: 'This children’s centre has closed',
  /** What is known of a doubtful thing where nobody has said it better. */
  doubts: {
    open: 'We are not sure that all of this is right. Ring before you go.',
    'temporarily-closed': 'Ring before you go.',
    closed: 'We are not sure that it has closed.',
  },
  closedInMonth: 'It closed in {month}.',
  closedUnknown: 'We do not know when it closed.',
  /** On paper, where there is room for one line. */
  onPaper: {
    open: { confirmed: '', unconfirmed: 'Not confirmed: ring first.' },
    'temporarily-closed': {
      confirmed: 'Closed for now: ring first.',
      unconfirmed: 'Not confirmed: it may be closed for now. Ring first.',
    },
    closed: {
      confirmed: 'This place has closed.',
      unconfirmed: 'Not confirmed: it is thought to have closed.',
    },
  },
  addressUnknownOnPaper: 'The address is not known.',
  /** A pin looks surer than it is: what it stands for, unless it is the very building. */
  points: {
    building: '',
    postcode: 'The point on the map is the middle of the postcode, not the door.',
    town: 'The point on the map is somewhere in the town or village, not the door.',
  },
  pointUnknown:
    'We do not know the address. The point on the map is somewhere in the town or village.',
} as const
