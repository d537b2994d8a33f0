/** What a calendar file says. */
export const calendarText = {
  /** The name of an event. */
  event: '{title} at {place}',
  example: 'Example: {name}',
  over: 'No more dates: {name}',
  overMore: 'It is not on any more. You can delete it.',

  /** Lines below it. */
  exampleTime: 'EXAMPLE TIME: made up to show how the finder works. Do not go by it.',
  ages: 'Ages: {ages}',
  cost: 'Cost: {cost}',
  /** What is known of booking, or of whom it is for, and more words about that. */
  andNote: '{text}. {note}',
  book: 'Book: {address}',
  ring: 'Ring before you go: {phone}',
  ringCouncil: 'Ring before you go: {council}, {phone}',
  check: 'Check before you go: {where}',
  checkedUnknown: 'When this was last checked is not known: ring first',
  checked: 'Last checked on {date} by {by}',

  /** The names of calendars that can be followed. */
  placeName: 'Sessions for families at {place}',
  typeName: '{type} in {area}',
} as const
