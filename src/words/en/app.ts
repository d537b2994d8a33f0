import type { CheckedSpan } from '#domain/catalogue/freshness.ts'
import { dates } from '#words/dates.ts'
/** When what is shown was checked: never one day for facts of many years. */
function checked(span: CheckedSpan | null): string {
  if (span === null) return 'When this information was last checked is not known.'
  const { oldest, newest, all } = span
  const when =
    oldest === newest
      ? `on ${dates.fullDate(oldest)}`
      : `between ${dates.fullDate(oldest)} and ${dates.fullDate(newest)}`
  return `This information was last checked ${when}.${all ? '' : ' When the rest was checked is not known.'}`
}

/** What the frame round every page says, in English. */
export const app = {
  skip: 'Skip to main content',
  title: (page: string, product: string) => `${page} – ${product}`,
  finderTitle: (area: string) => `Sessions and places for under-5s in ${area}`,
  areas: 'Areas',
  home: 'Sessions and places for under-5s',
  loading: 'Loading the information',
  footer: {
    title: 'Help and about this finder',
    help: 'Need help finding something?',
    ring: 'Ring',
    visit: 'Visit',
    checked,
    data: 'About the information',
    accessibility: 'Accessibility',
    privacy: 'Privacy',
    embed: 'Put this on your website',
    credits: 'Licence and thanks',
    licence: 'Licence:',
  },
  trouble: {
    title: 'We could not load the information',
    offline: 'You seem to be offline. Check your signal or wifi, then try again.',
    missing: 'A file this page needs is not where it should be. This is our fault, not yours.',
    malformed: 'A file this page needs could not be read. This is our fault, not yours.',
    slow: 'It took too long. Your signal may be weak. Try again in a moment.',
    newer: 'This app is too old for the information. Get the new version.',
    file: (file: string) => `File: ${file}`,
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
    ring: (council: string) => `If it keeps happening, ring ${council} on`,
  },
}
