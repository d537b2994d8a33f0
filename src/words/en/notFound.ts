/** What is said of an address that leads nowhere. */
export const notFound = {
  title: 'We could not find that page',
  path: 'There is nothing at {path}.',
  checkAddress:
    'If you typed the address, check it. If you followed a link, the page may have moved.',
  search: 'Search for sessions and places',
  area: 'We do not have information for “{area}”',
  areasWeHave: 'These are the areas we have:',
  place: 'We could not find that place',
  placeId: 'No place is called “{id}” in our list. It may have closed or been renamed.',
  session: 'We could not find that session',
  sessionId: 'No session is called “{id}” in our list. It may have ended or been renamed.',
  partMissing:
    'Part of the information could not be loaded ({files}), so it may be there that we cannot see it.',
  unread: {
    one: 'One thing in the list could not be read, so this may be it.',
    other: '{n} things in the list could not be read, so this may be one of them.',
  },
} as const
