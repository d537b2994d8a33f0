/** What is said where part of the information is not there, and why. */
export const missing = {
  partial: {
    hubs: 'The family hubs could not be loaded.',
    libraries: 'The libraries could not be loaded.',
    venues: 'The halls and other venues could not be loaded.',
    'former-centres': 'The former children’s centres could not be loaded.',
    sessions: 'The sessions could not be loaded.',
    calendar:
      'The school terms and bank holidays could not be loaded, so some dates may be wrong. Ring before you go.',
    'example-times': 'The times could not be loaded.',
    translations:
      'What this county says of itself could not be loaded in your language, so it is in English.',
    unread: {
      one: 'One thing could not be read, so it is not shown. The new version may know how.',
      other: '{n} things could not be read, so they are not shown. The new version may know how.',
    },
    rest: 'Everything else is here.',
  },
  why: {
    offline: 'You seem to be offline.',
    missing: 'A file is missing. This is our fault, not yours.',
    malformed: 'A file could not be read. This is our fault, not yours.',
    slow: 'It took too long. Your signal may be weak.',
    newer: 'This app is too old for it.',
  },
} as const
