import { drop, keep, kept, type KeepTrouble } from './storage.ts'
import { languageOfPage } from './language.ts'
import { isVisitMode } from './visit.ts'

/**
 * Keeps the language that was chosen, for the next page: on this device, or, on a phone that is taken to families, until
 * the visit is finished. It is read before the first paint, by scripts/build/beforePaint.js. Says what stood in the way.
 */
export function keepLanguage(tag: string): KeepTrouble | null {
  if (isVisitMode()) return keep('tab', 'language', tag)
  drop('tab', 'language')
  return keep('device', 'language', tag)
}

/** The language that was chosen on this device for every page from then on; null = none was, or English. */
export function languageOfDevice(): string | null {
  const tag = kept('device', 'language')
  return tag === 'en' ? null : tag
}

/** Takes that choice away: the next page is in English. */
export const forgetLanguage = (): unknown => drop('device', 'language')

/** Whether the page is in another language than the phone's own, as after a visit to a family that reads another one. */
export const isInAnotherLanguage = (): boolean =>
  (languageOfPage() ?? 'en') !== (kept('tab', 'language') ?? kept('device', 'language') ?? 'en')
