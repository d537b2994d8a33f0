/** A language that the finder can be read in. */
export interface Language {
  /** BCP 47, as the address and `<html lang>` say it. */
  tag: string
  /** In itself. */
  name: string
  direction: 'ltr' | 'rtl'
  /** How numbers, dates and lists are written: the country is said where it makes a difference. */
  formats: string
  /** Who speaks it and has read every message, as docs/translations.md says; null = nobody yet, and every page says so. */
  reader: string | null
}

export const english: Language = {
  tag: 'en',
  name: 'English',
  direction: 'ltr',
  formats: 'en-GB',
  reader: 'those who wrote it',
}

/**
 * The languages that can be chosen, the council's own first: a row for each catalogue that is whole, with its messages in
 * catalogues.ts. Portuguese is written as in Portugal (pt-PT), and Arabic with the digits of the telephone (ar-u-nu-latn).
 */
export const languages: readonly [Language, ...Language[]] = [
  english,
  { tag: 'pl', name: 'Polski', direction: 'ltr', formats: 'pl-PL', reader: null },
  { tag: 'lt', name: 'Lietuvių', direction: 'ltr', formats: 'lt-LT', reader: null },
  { tag: 'pt', name: 'Português', direction: 'ltr', formats: 'pt-PT', reader: null },
  { tag: 'ro', name: 'Română', direction: 'ltr', formats: 'ro-RO', reader: null },
  { tag: 'uk', name: 'Українська', direction: 'ltr', formats: 'uk-UA', reader: null },
  { tag: 'ar', name: 'العربية', direction: 'rtl', formats: 'ar-u-nu-latn', reader: null },
]
