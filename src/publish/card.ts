import { product } from '#words/en/product.ts'
import type { PageParts } from './page.ts'

/** The picture that a link is shown with: the product's name, for every page the same. Made by scripts/icons.ts. */
export const cardPicture = { file: 'icons/card.png', width: 1200, height: 630 }

/** What a page is shown as where somebody sends its link: each property and what it says. Source: ogp.me. */
export function card({ title, description, canonical, picture }: PageParts): [string, string][] {
  const whole: [string, string][] = [
    ['og:title', title],
    ['og:description', description],
    ['og:type', 'website'],
    ['og:site_name', product],
    ['og:locale', 'en_GB'],
  ]
  if (canonical !== null) whole.push(['og:url', canonical])
  if (picture !== null)
    whole.push(
      ['og:image', picture],
      ['og:image:width', String(cardPicture.width)],
      ['og:image:height', String(cardPicture.height)],
      ['og:image:alt', product],
    )
  return whole
}
