import { keepLanguage } from '#data/keptLanguage.ts'
import { loadedAddress } from '#url/address.ts'

const partsOf = (hash: string): string[] => hash.replace(/^#/, '').split('&')

const isOf = (key: string) => (part: string) => part.startsWith(`${key}=`)

/** The same page in another language, with what it was asked: a page is in one language as long as it lives. */
export function openIn(tag: string): void {
  const failed = keepLanguage(tag)
  // The address is asked first, so it may not say another; where nothing can be kept, it says this one.
  const asked = partsOf(location.hash).filter((part) => part !== '' && !isOf('lang')(part))
  // A frame wears a council's colour as long as it lives, whatever is asked in it.
  const worn = partsOf(new URL(loadedAddress).hash).filter(isOf('accent'))
  const rest = [...new Set([...asked, ...worn])]
  const hash = (failed ? [...rest, `lang=${tag}`] : rest).join('&')
  history.replaceState(
    history.state,
    '',
    location.pathname + location.search + (hash && `#${hash}`),
  )
  location.reload()
}
