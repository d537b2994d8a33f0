import { listenForPresses } from '#data/quiet.ts'
import { bearBrowserTranslation } from './browserTranslation.ts'
import { keepFocus } from './focusKept.ts'
import { followLanguage } from './languageInAddress.ts'
import { keepScroll } from './scrollKept.ts'

/** Starts what a page does from its first list on; fetched beside it, as one. */
export function afterFirstList(): void {
  bearBrowserTranslation()
  keepScroll()
  keepFocus()
  followLanguage()
  listenForPresses()
}
