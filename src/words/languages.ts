/** A language that the plan can be shown in, by its own name. */
export interface Language {
  /** BCP 47. */
  tag: string
  name: string
  direction: 'ltr' | 'rtl'
}

/** The languages there are words in, the council's own first. */
export const languages: readonly [Language, ...Language[]] = [
  { tag: 'en', name: 'English', direction: 'ltr' },
]
