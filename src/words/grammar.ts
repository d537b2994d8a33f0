import type { Weekday } from '#domain/time/localDate.ts'
import { current } from './current.ts'
import { grammar as english } from './en/grammar.ts'
import { wording } from './wording.ts'

/** A note as it stands within brackets: with no full stop, and no brackets of its own. */
export const bare = (note: string): string =>
  note.replace(/\.$/, '').replace(/ \(([^()]*)\)/g, ', $1')

/** Between two facts. No line begins with it: it stays with what stands before it. */
export const dot = '\u00a0· '

/** Names and joints that many sentences use, in a language. */
export const grammarIn = wording(
  'grammar',
  english,
  (m, { say, list, tag, formats, isolated }) => ({
    list,
    weekday: (day: Weekday) => m.weekday[day],
    weekdays: (day: Weekday) => m.weekdays[day],
    weekdayShort: (day: Weekday) => m.weekdayShort[day],
    /** At the start of a line: a large first letter, where the script has one. */
    capital: (text: string) =>
      text.replace(/^\u2068?./, (first) => first.toLocaleUpperCase(formats)),
    /** What the data calls something, within a line: in English with small letters, elsewhere as it is. */
    small: (text: string) => (tag === 'en' ? text.toLowerCase() : text),
    /** The same of its first letter alone. */
    inside: (text: string) =>
      tag === 'en' ? text.slice(0, 1).toLowerCase() + text.slice(1) : text,
    /** "Dereham Library, Dereham": what is empty or not so is left out. */
    beside: (parts: readonly (string | null | undefined | false)[]): string =>
      parts
        .filter((part) => !!part)
        .reduce<string>(
          (first, next) =>
            first === '' ? String(next) : say(m.beside, { first, next: String(next) }),
          '',
        ),
    /** "Every Tuesday; every Friday": what has commas of its own. */
    apart: (parts: readonly string[]) =>
      parts.reduce((first, next) => say(m.apart, { first, next })),
    /** ", 1.4 miles", behind an element that is not of one text with it. */
    behind: (next: string) => say(m.beside, { first: '', next }),
    /** "Free · just turn up": facts that are no sentence. */
    facts: (parts: readonly (string | null | undefined | false)[]) =>
      parts.flatMap((part) => (part ? [isolated(part)] : [])).join(dot),
    sentence: (text: string) => (/[.!?؟]$/.test(text) ? text : say(m.sentence, { text })),
    /** "Phone: 01603 000000" */
    pair: (label: string, value: string) => say(m.pair, { label, value }),
    /** A message whose slots may be empty, without the spaces they leave. */
    spaced: (text: string) => text.replace(/ {2,}/g, ' ').replace(/ (?=[,.]|$)|^ /g, ''),
    /** "Dereham Library (closed)" */
    aside: (text: string, note: string) => say(m.aside, { text, note: bare(note) }),
  }),
)

export const grammar = grammarIn(current)
