import { defaultsOf, fieldsThat } from '#domain/search/chosen.ts'
import type { Search } from '#domain/search/search.ts'
import { accentColours, parseAccent } from '#ui/accent.ts'
import { formatSearch } from '#url/search.ts'

export const defaultHeight = '42rem'

export interface Embed {
  /** The deployment's address, with a slash at its end. */
  site: string
  area: string
  search: Search
  /** A CSS length in px or rem: see isHeight. */
  height: string
  /** A colour as `#rrggbb` in place of ours; null = ours. */
  accent: string | null
  /** What the link says, and what the frame is called. */
  find: string
  title: string
}

/** Whether a text is a height that the code can hold: a number of px or rem. */
export function isHeight(text: string): boolean {
  return /^\d{1,5}(\.\d{1,3})?(px|rem)$/.test(text)
}

export type AccentRead =
  { is: 'none' } | { is: 'read'; colour: string } | { is: 'unread' } | { is: 'too-pale' }

/** What was typed as a colour: none, one that can be read on our surfaces as `#rrggbb`, no colour, or one that is too pale. */
export function readAccent(text: string): AccentRead {
  if (text.trim() === '') return { is: 'none' }
  const colour = parseAccent(text)
  if (colour === null) return { is: 'unread' }
  return accentColours(colour) === null ? { is: 'too-pale' } : { is: 'read', colour }
}

/** The attributes of `<family-hub-map>` for an embed, in order; what is default is left out. */
export function attributesOf({
  area,
  search,
  height,
  accent,
}: Pick<Embed, 'area' | 'search' | 'height' | 'accent'>): [string, string][] {
  const asked = new URLSearchParams(fragmentOf(search))
  const attributes: [string, string][] = [['area', area], ...asked]
  if (accent !== null) attributes.push(['accent', accent])
  if (height !== defaultHeight) attributes.push(['height', height])
  return attributes
}

/** The code with a script: the element, and inside it a link for pages whose scripts do not run. */
export function scriptCode(embed: Embed): string {
  const attributes = attributesOf(embed).map(([name, value]) => ` ${name}="${escaped(value)}"`)
  return [
    `<script type="module" src="${escaped(embed.site)}embed.js"></script>`,
    `<family-hub-map${attributes.join('')}>`,
    `  ${linkCode(embed)}`,
    '</family-hub-map>',
  ].join('\n')
}

/** The code without a script: a frame of a fixed height, in whole pixels. */
export function frameCode(embed: Embed): string {
  const attributes = [
    ['src', addressOf(embed, '?embed')],
    ['title', embed.title],
    ['width', '100%'],
    ['height', String(pixels(embed.height))],
    ['loading', 'lazy'],
    ['allow', 'geolocation; web-share; clipboard-write'],
    ['referrerpolicy', 'strict-origin-when-cross-origin'],
  ] as const
  const written = attributes.map(([name, value]) => ` ${name}="${escaped(value)}"`)
  return `<iframe${written.join('')}></iframe>`
}

/** A plain link to the same search in the full finder; days looked at that were not said are the finder's own. */
export function linkCode(embed: Embed): string {
  return `<a href="${escaped(addressOf(embed, ''))}">${escaped(embed.find)}</a>`
}

function addressOf({ site, area, search, accent }: Embed, query: '?embed' | ''): string {
  const worn = query !== '' && accent !== null ? `accent=${accent.slice(1)}` : ''
  const fragment = [fragmentOf(search), worn].filter(Boolean).join('&')
  return `${site}${area}/${query}${fragment && `#${fragment}`}`
}

const passing = defaultsOf(fieldsThat((row) => row.passing))

/** A date or a plan in a page's code would soon be out of date. */
const fragmentOf = (search: Search) => formatSearch({ ...search, ...passing }, 'embed')

/** A rem is 16 pixels for most people; the attribute of a frame knows pixels only. */
function pixels(height: string): number {
  return Math.round(Number.parseFloat(height) * (height.endsWith('rem') ? 16 : 1))
}

const signs: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' }

const escaped = (text: string) => text.replace(/[&<>"]/g, (sign) => signs[sign] ?? sign)
