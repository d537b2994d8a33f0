import type { AnyCatalogue } from './catalogue.ts'
import type { Language } from './languages.ts'
import type { Template } from './messages.ts'
import { once } from './once.ts'

type Value = string | number

/** A language in use: its messages, and how it fills them and writes numbers, lists and dates. */
export interface Locale extends Language {
  /** null = English, whose messages come with what says them. */
  catalogue: AnyCatalogue | null
  /** Fills a message; the number in its slot `n` picks the plural form. */
  say: <Name extends string>(template: Template<Name>, values: Record<Name, Value>) => string
  /** What stands before and after one slot, for a link or a field to stand in it. */
  around: <Name extends string, Slot extends Name>(
    template: Template<Name>,
    slot: Slot,
    values: Record<Exclude<Name, Slot>, Value>,
  ) => [before: string, after: string]
  /** "Monday, Tuesday and Friday". */
  list: (items: readonly string[]) => string
  number: (n: number) => string
  /** 1.0, 1.4 */
  tenths: (n: number) => string
  /** A name in other letters, so that it stands in its own order within a language from right to left; else as it is. */
  isolated: (text: string) => string
}

/** No text has it. */
const mark = '\0'

/** What runs from left to right: Latin letters, and sums of money. */
const latin = /[\p{Script=Latin}£]/u

/** What is put together here has its direction already; a link must be copied with nothing but itself. */
const asItIs = /[\p{Script=Arabic}\u2066-\u2069]|^https?:/u

/** U+2068 and U+2069: within them a text has the order of its own first letter, and moves nothing around it. */
const isolate = (text: string) =>
  latin.test(text) && !asItIs.test(text) ? `\u2068${text}\u2069` : text

/** A language with its messages, ready to say them. */
export function localeOf(language: Language, catalogue: AnyCatalogue | null): Locale {
  const { formats, direction } = language
  const isolated = direction === 'rtl' ? isolate : (text: string) => text
  const plurals = once(() => new Intl.PluralRules(formats))
  const and = once(() => new Intl.ListFormat(formats, { type: 'conjunction' }))
  const numbers = once(() => new Intl.NumberFormat(formats))
  const tenths = once(() => new Intl.NumberFormat(formats, { minimumFractionDigits: 1 }))

  function fill(template: unknown, values: Record<string, Value>): string {
    const text =
      typeof template === 'string'
        ? template
        : ((template as Forms)[plurals().select(Number(values.n))] ?? (template as Forms).other)
    return text.replace(/\{(\w+)\}/g, (_, name: string) => {
      const value = values[name] ?? ''
      return typeof value === 'number' ? numbers().format(value) : isolated(value)
    })
  }

  return {
    ...language,
    catalogue,
    say: fill,
    around: (template, slot, values) => {
      const [before = '', after = ''] = fill(template, { ...values, [slot]: mark }).split(mark)
      return [before, after]
    },
    list: (items) => and().format(items.map(isolated)),
    number: (n) => numbers().format(n),
    tenths: (n) => tenths().format(n),
    isolated,
  }
}

type Forms = Partial<Record<Intl.LDMLPluralRule, string>> & { other: string }
