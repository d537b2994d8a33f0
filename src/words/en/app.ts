/** What the frame round every page says. */
export const app = {
  skip: 'Skip to main content',
  title: '{page} – {product}',
  finderTitle: 'Sessions and places for under-5s in {area}',
  language: {
    label: 'Language',
    /** Said in English: the messages of the other language could not be had. {language} is its own name. */
    missing: '{language} could not be loaded. Load the page again when there is a signal.',
  },
  areas: 'Areas',
  home: 'Sessions and places for under-5s',
  loading: 'Loading the information',
  footer: {
    title: 'Help and about this finder',
    help: 'Need help finding something?',
    /** {phone} and {website} are links. */
    ring: 'Ring {name}: {phone}.',
    visit: 'Visit {website}.',
    checkedUnknown: 'When this information was last checked is not known.',
    checkedOn: 'This information was last checked on {date}.',
    checkedBetween: 'This information was last checked between {from} and {to}.',
    checkedRest: 'When the rest was checked is not known.',
    data: 'About the information',
    accessibility: 'Accessibility',
    privacy: 'Privacy',
    embed: 'Put this on your website',
    credits: 'Licence and thanks',
    licence: 'Licence: {licence}',
  },
  trouble: {
    title: 'We could not load the information',
    offline: 'You seem to be offline. Check your signal or wifi, then try again.',
    missing: 'A file this page needs is not where it should be. This is our fault, not yours.',
    malformed: 'A file this page needs could not be read. This is our fault, not yours.',
    slow: 'It took too long. Your signal may be weak. Try again in a moment.',
    newer: 'This app is too old for the information. Get the new version.',
    file: 'File: {file}',
  },
  newVersion: {
    offer: 'New version: reload',
    looking: 'Looking for the new version',
    newest: 'This is the newest version we can find.',
  },
  crash: {
    title: 'Something went wrong',
    said: 'This page stopped working. Nothing you did caused it, and nothing is lost.',
    reload: 'Load the page again',
    ring: 'If it keeps happening, ring {council} on {phone}',
  },
} as const
