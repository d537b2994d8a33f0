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

/** Whether the page is in another language than the phone's own, as after a visit to a family that reads another one. */
export const isInAnotherLanguage = (): boolean =>
  (languageOfPage() ?? 'en') !== (kept('tab', 'language') ?? kept('device', 'language') ?? 'en')
