import { commonIn } from './common.ts'
import { english } from './current.ts'
import { datesIn } from './dates.ts'
import { grammarIn } from './grammar.ts'
import { grammar } from './en/grammar.ts'

// What the council's own staff read, which is in English whatever the page is in.

export const dates = datesIn(english)
export const { list } = grammarIn(english)
export const { miles } = commonIn(english)
export const { weekday } = grammar

const plural = new Intl.PluralRules('en-GB')

/** "1 place", "1,234 places". */
export const count = (n: number, one: string, many: string) =>
  `${n.toLocaleString('en-GB')} ${plural.select(n) === 'one' ? one : many}`

/** "1st", "22nd", "13th". */
export function ordinal(day: number): string {
  const last = day % 10
  const teen = day > 10 && day < 14
  return `${day}${teen ? 'th' : ({ 1: 'st', 2: 'nd', 3: 'rd' }[last] ?? 'th')}`
}
