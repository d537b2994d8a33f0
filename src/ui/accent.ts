/** The colours that follow from the one a council gives; each as `#rrggbb`. The names are those of tokens.css. */
export interface AccentColours {
  accent: string
  'accent-strong': string
  'accent-wash': string
  'on-accent': string
}

/** Where the accent is read on: `paper`, `surface` and `surface-sunk` of tokens.css, which a test compares. */
export const grounds = {
  light: ['#faf8f3', '#ffffff', '#f2efe7'],
  dark: ['#141816', '#1d2320', '#101412'],
} as const

/** The least contrast of text with what it stands on. Source: WCAG 2.2, 1.4.3. */
const least = 4.5

type Colour = readonly [red: number, green: number, blue: number]

const white: Colour = [255, 255, 255]
const black: Colour = [0, 0, 0]

/** A colour of six hexadecimal digits as `#rrggbb`, with or without the sign; null for anything else. */
export function parseAccent(text: string): string | null {
  const digits = /^#?([0-9a-f]{6})$/i.exec(text.trim())?.[1]
  return digits === undefined ? null : `#${digits.toLowerCase()}`
}

/**
 * The colours of both themes for an accent as `parseAccent` gives it; null where it is too pale to be read on the light
 * theme's surfaces. In the dark theme, where no colour that is read on white can be read, it is mixed with white until it is.
 */
export function accentColours(
  accent: string,
): { light: AccentColours; dark: AccentColours } | null {
  const given = colourOf(accent)
  const lightWash = mixed(given, white, 0.88)
  const isRead = (colour: Colour, on: readonly Colour[]) =>
    on.every((ground) => contrast(colour, ground) >= least)
  if (!isRead(given, [...grounds.light.map(colourOf), lightWash])) return null
  const darkWash = mixed(given, colourOf(grounds.dark[0]), 0.7)
  const onDark = [...grounds.dark.map(colourOf), darkWash]
  let pale = 0.2
  while (!isRead(mixed(given, white, pale), onDark)) pale += 0.05
  return {
    light: {
      accent,
      'accent-strong': hex(mixed(given, black, 0.35)),
      'accent-wash': hex(lightWash),
      'on-accent': hex(white),
    },
    dark: {
      accent: hex(mixed(given, white, pale)),
      'accent-strong': hex(mixed(given, white, (1 + pale) / 2)),
      'accent-wash': hex(darkWash),
      'on-accent': grounds.dark[2],
    },
  }
}

/** The contrast of two colours, from 1 to 21. Source: WCAG 2.2, "contrast ratio". */
export function contrastOf(one: string, other: string): number {
  return contrast(colourOf(one), colourOf(other))
}

function contrast(one: Colour, other: Colour): number {
  const [dark = 0, light = 0] = [luminance(one), luminance(other)].sort((a, b) => a - b)
  return (light + 0.05) / (dark + 0.05)
}

function luminance(colour: Colour): number {
  const [red = 0, green = 0, blue = 0] = colour.map((channel) => {
    const share = channel / 255
    return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4
  })
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue
}

/** `share` of the other, from 0 to 1, in the first. */
function mixed(one: Colour, other: Colour, share: number): Colour {
  const of = (at: 0 | 1 | 2) => Math.round(one[at] + (other[at] - one[at]) * Math.min(share, 1))
  return [of(0), of(1), of(2)]
}

function colourOf(text: string): Colour {
  const at = (start: number) => Number.parseInt(text.slice(start, start + 2), 16)
  return [at(1), at(3), at(5)]
}

const hex = (colour: Colour) =>
  `#${colour.map((channel) => channel.toString(16).padStart(2, '0')).join('')}`
