import { keepLanguage } from '#data/keptLanguage.ts'

/** The same page in another language, with what it was asked: a page is in one language as long as it lives. */
export function openIn(tag: string): void {
  const failed = keepLanguage(tag)
  // The address is asked first, so it may not say another; where nothing can be kept, it says this one.
  const asked = location.hash.replace(/^#/, '').split('&')
  const rest = asked.filter((part) => part !== '' && !part.startsWith('lang='))
  const hash = (failed ? [...rest, `lang=${tag}`] : rest).join('&')
  history.replaceState(
    history.state,
    '',
    location.pathname + location.search + (hash && `#${hash}`),
  )
  location.reload()
}
