/** The fragment's keys, which are attributes of the element too; a test holds them to url/search.ts. */
export const searchKeys = [
  'near',
  'within',
  'ages',
  'fit',
  'types',
  'kinds',
  'days',
  'time',
  'from',
  'free',
  'dropin',
  'everyone',
  'has',
  'q',
  'show',
  'view',
  'sort',
  'at',
  'picks',
  'lang',
]

/** May be written without a value, as attributes of HTML are. */
const flags = ['free', 'dropin', 'everyone']

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

/** The CSS length to reserve until the content has said how tall it is; a bare number is pixels. */
export function reservedHeight(element: Element): string {
  const said = element.getAttribute('height')?.trim() ?? ''
  return /^\d+(\.\d+)?$/.test(said) ? `${said}px` : said
}
