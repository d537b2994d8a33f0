import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { contrastOf } from './accent.ts'

const tokens = readFileSync('src/ui/tokens.css', 'utf8')

/** The colours of a theme by their names: the dark one says anew what it changes. */
function coloursOf(theme: 'light' | 'dark'): Map<string, string> {
  const [light = '', dark = ''] = tokens.split('prefers-color-scheme: dark')
  const said = (text: string) =>
    [...text.matchAll(/--([\w-]+): (#[0-9a-f]{6});/g)].map(
      ([, name = '', value = '']) => [name, value] as const,
    )
  const [ofDark = ''] = dark.split('@media')
  return new Map(theme === 'light' ? said(light) : [...said(light), ...said(ofDark)])
}

const grounds = ['paper', 'surface', 'surface-sunk']
const kinds = ['kind-hub', 'kind-library', 'kind-venue', 'kind-former-centre']

describe.each(['light', 'dark'] as const)('the colours of the %s theme', (theme) => {
  const colours = coloursOf(theme)
  const contrast = (one: string, other: string) =>
    contrastOf(colours.get(one) ?? '', colours.get(other) ?? '')

  it.each([
    ['words', 7, ['ink', 'ink-soft'], grounds],
    ['words that are pressed', 4.5, ['accent', 'accent-strong', 'alarm'], grounds],
    ['words on a colour', 7, ['on-mark'], ['mark']],
    ['words on a button', 7, ['on-accent'], ['accent']],
    ['the letter of a kind of place', 4.5, ['on-kind'], kinds],
    ['edges of controls and what has the focus', 3, ['line-strong', 'focus'], grounds],
    ['shapes of kinds of place', 3, kinds, grounds],
  ])('%s: %s to 1', (_, least, inks, on) => {
    for (const ink of inks)
      for (const ground of on)
        expect(contrast(ink, ground), `${ink} on ${ground}`).toBeGreaterThanOrEqual(least)
  })
})
