import { bearBrowserTranslation } from './browserTranslation.ts'
import { keepScroll } from './scrollKept.ts'

/** What a page does from its first list on, fetched beside it. */
export function goOn(): void {
  bearBrowserTranslation()
  keepScroll()
}
