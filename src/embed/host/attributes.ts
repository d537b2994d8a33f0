import { defaultSearch } from '#domain/search/search.ts'
import { parseAccent } from '#ui/accent.ts'

/** The fragment's keys, which are attributes of the element too. */
export const searchKeys = Object.keys(defaultSearch)

/** May be written without a value, as attributes of HTML are. */
const flags = Object.entries(defaultSearch).flatMap(([key, value]) =>
  typeof value === 'boolean' ? [key] : [],
)

/** The search that an element's attributes ask for, as a fragment without `#`. What a value means is for the frame to say. */
export function searchOf(element: Element): string {
  const said = new URLSearchParams()
  for (const key of searchKeys) {
    const value = element.getAttribute(key)?.trim()
    if (value) said.set(key, value)
    else if (value === '' && flags.includes(key)) said.set(key, '1')
  }
  return said.toString().replaceAll('%2C', ',')
}

/** The council's colour, for the frame's fragment; empty where none is said. Whether it can be read is for the frame to say. */
export function accentOf(element: Element): string {
  return parseAccent(element.getAttribute('accent') ?? '')?.slice(1) ?? ''
}

/** The CSS length to reserve until the content has said how tall it is; a bare number is pixels. */
export function reservedHeight(element: Element): string {
  const said = element.getAttribute('height')?.trim() ?? ''
  return /^\d+(\.\d+)?$/.test(said) ? `${said}px` : said
}
