/** What is said about calendars. */
export const calendar = {
  add: 'Add',
  /** The same button, heard: {add} is the word above, which alone is seen. */
  addDay: '{add} {day} to calendar',
  open: 'Add to calendar',
  remind: 'Remind me an hour before',
  addSeries: 'Every date',
  addOnly: 'Only {day}',
  addHint: 'Dates up to {date}. They do not change by themselves, so look here before you go.',
  addHintLastKnown:
    'Dates up to {date}, the last that is known. They do not change by themselves, so look here before you go.',
  onlineTitle: 'Only {day}, on the web',
  online: '{name} ({host})',
  onlineHint: 'They open a form that is filled in. They will see what you add.',
  saved: 'Your calendar file is ready. Open it to add it to your calendar.',
  noDates: 'These dates are over, so there is nothing to add.',
  failed: 'The calendar file could not be made. Try again.',
  framed: 'No file? This page may not let you save one.',
  fullFinder: 'Open this session in the full finder (new tab)',

  feedTitle: 'Follow in your calendar',
  feedHint: 'All sessions here for a year. Your calendar looks for changes by itself.',
  feedExample: 'The times are examples, and each one says so.',
  feedAddress: 'Address of this calendar',
  feedHow:
    'Copy it. In Google Calendar choose “Other calendars”, “From URL”. In Outlook choose “Add calendar”, “From web”.',
  feedCopy: {
    copy: 'Copy address',
    copied: 'Address copied.',
    refused: 'It could not be copied for you. The address is chosen: copy it yourself.',
  },
  subscribe: 'Subscribe on an Apple device',
  subscribeHint: 'On other devices this link may do nothing.',
} as const
