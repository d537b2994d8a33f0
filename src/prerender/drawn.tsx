import { renderToStaticMarkup } from 'react-dom/server'
import { Mark } from '#app/Header.tsx'
import { kindMarks } from '#components/KindMark.tsx'
import type { PlaceKind } from '#domain/catalogue/place.ts'
import { iconPaths } from '#ui/Icon.tsx'

/** A picture as an address of its own. */
const address = (attributes: string, inside: string) =>
  `url("data:image/svg+xml,${encodeURIComponent(`<svg xmlns="http://www.w3.org/2000/svg" ${attributes}>${inside}</svg>`).replace(/%(20|2C|2F|3A|3D)/g, decodeURIComponent)}")`

const line =
  'viewBox="0 0 24 24" fill="none" stroke="#000" stroke-width="2" stroke-linecap="round" stroke-linejoin="round"'

/** The pin with the people cut out of it. */
function mark(): string {
  const [, inside = ''] = /^<svg[^>]*>(.*)<\/svg>$/.exec(renderToStaticMarkup(<Mark />)) ?? []
  const cut = `<mask id="m">${inside.replace('<path', '<path fill="#fff"')}</mask>`
  return address('viewBox="0 0 32 32"', `${cut}<path d="M0 0h32v32H0z" mask="url(#m)"/>`)
}

/** The shape of a kind of place with its letter cut out. */
function kindMark({ shape, letter }: (typeof kindMarks)[PlaceKind]): string {
  const cut = `<mask id="m"><path d="${shape}" fill="#fff"/><text x="12" y="16.5" text-anchor="middle" font-family="sans-serif" font-weight="700" font-size="13">${letter}</text></mask>`
  return address('viewBox="0 0 24 24"', `${cut}<path d="M0 0h24v24H0z" mask="url(#m)"/>`)
}

/**
 * The styles that draw the icons which lean pages leave out (src/publish/lean.ts): all in one file, once for all pages. Each is the
 * shape that its component draws, filled with the colour of its line.
 */
export function drawnStyles(): string {
  const icons = Object.entries(iconPaths).map(
    ([name, d]) => `.icon-${name}:empty{--drawn:${address(line, `<path d="${d}"/>`)}}`,
  )
  const kinds = Object.entries(kindMarks).map(
    ([kind, mark]) =>
      `.kind-mark-${kind}:empty{--drawn:${kindMark(mark)};background:var(--kind-${kind})}`,
  )
  const all = ':is(.icon,.mark,.kind-mark):empty'
  const drawn = 'var(--drawn) center/contain no-repeat'
  return [
    `${all}{background:currentcolor;-webkit-mask:${drawn};mask:${drawn}}`,
    `.mark:empty{--drawn:${mark()};background:var(--accent)}`,
    ...icons,
    ...kinds,
    `@media (forced-colors:active){${all}{forced-color-adjust:none;background:CanvasText}}`,
    // On paper in black: a mask leaves a hairline, and of backgrounds only those are printed that say so.
    `@media print{${all}{background:${drawn};-webkit-mask:none;mask:none;-webkit-print-color-adjust:exact;print-color-adjust:exact}}`,
    '',
  ].join('\n')
}
