/** What the frame round every room says, in English. */
export const app = {
  skip: 'Skip to main content',
  title: (page: string, product: string) => `${page} – ${product}`,
  finderTitle: (area: string) => `Sessions and places for under-5s in ${area}`,
  areas: 'Areas',
  openFull: 'Open the full finder',
  home: 'Sessions and places for under-5s',
  opensNewWindow: '(opens in a new tab)',
  loading: 'Loading the information',
  footer: {
    title: 'Help and about this finder',
    help: 'Need help finding something?',
    ring: 'Ring',
    visit: 'Visit',
    updated: (date: string) => `Information last updated ${date}.`,
    data: 'About the information',
    accessibility: 'Accessibility',
    privacy: 'Privacy',
    credits: 'Licence and thanks',
    licence: 'Licence:',
  },
  trouble: {
    title: 'We could not load the information',
    offline: 'You seem to be offline. Check your signal or wifi, then try again.',
    missing: 'A file this page needs is not where it should be. This is our fault, not yours.',
    malformed: 'A file this page needs could not be read. This is our fault, not yours.',
    slow: 'It took too long. Your signal may be weak. Try again in a moment.',
    file: (file: string) => `File: ${file}`,
  },
  notFound: {
    title: 'We could not find that page',
    path: (path: string) => `There is nothing at ${path}.`,
    checkAddress:
      'If you typed the address, check it. If you followed a link, the page may have moved.',
    search: 'Search for sessions and places',
    area: (area: string) => `We do not have information for “${area}”`,
    areasWeHave: 'These are the areas we have:',
    place: 'We could not find that place',
    placeId: (id: string) =>
      `No place is called “${id}” in our list. It may have closed or been renamed.`,
    session: 'We could not find that session',
    sessionId: (id: string) =>
      `No session is called “${id}” in our list. It may have ended or been renamed.`,
    partMissing: (files: string) =>
      `Part of the information could not be loaded (${files}), so it may be there that we cannot see it.`,
  },
  crash: {
    title: 'Something went wrong',
    said: 'This page stopped working. Nothing you did caused it, and nothing is lost.',
    reload: 'Load the page again',
    ring: (council: string) => `If it keeps happening, ring ${council} on`,
  },
}
