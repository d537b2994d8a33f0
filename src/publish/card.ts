import { product } from '#words/en/product.ts'

/** The picture that a link is shown with: the product's name, for every page the same. Made by scripts/icons.ts. */
export const cardPicture = { file: 'icons/card.png', width: 1200, height: 630 }

/** What a link to a page says of it. */
export interface CardParts {
  title: string
  /** Its one address with its host; null where that is not known, or nobody should look for it. */
  canonical: string | null
  /** The address with its host of the picture a link to it is shown with; null where the host is not known. */
  picture: string | null
}

/** What a page is shown as where somebody sends its link, beside its description: each property and what it says. Source: ogp.me. */
export function card({ title, canonical, picture }: CardParts): [string, string][] {
  const whole: [string, string][] = [
    ['og:title', title],
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
