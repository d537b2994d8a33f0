import { withoutAsides } from './asides.ts'
import { patterns } from './patterns.ts'
import type { Says } from './says.ts'

/** A claim: what is said, the words it is said in, their sentence, and where they stand. */
export type Claim = Says & { words: string; sentence: string; at: number; line: number }

/** The claims of one sort. */
export type Of<S extends Says['says']> = Extract<Claim, { says: S }>

const whole = patterns.map(
  ([pattern, read]) => [new RegExp(`(?<![\\w£.¦'’])(?:${pattern})(?![\\w])`, 'gi'), read] as const,
)

/** More than this of a text is not read: nobody writes it of one session. */
const longest = 20_000

/**
 * What a text says about when a session meets, in its order. Whatever names a day, a time, a date or a month counts, but
 * for what is plainly about something else (see asides.ts).
 */
export function claimsIn(text: string): Claim[] {
  const said = text.replaceAll(/[\t \u00a0]+/g, ' ').slice(0, longest)
  const sentences = sentencesOf(said)
  const claims: Claim[] = []
  let left = withoutAsides(said)
  for (const [pattern, read] of whole)
    left = left.replace(pattern, (match: string, ...more: unknown[]) => {
      const at = more.find((it): it is number => typeof it === 'number') ?? 0
      const found = read(match)
      if (found === undefined) return match
      const line = sentences.findLastIndex(({ start }) => start <= at)
      const words = said
        .slice(at, at + match.length)
        .replaceAll('\n', ' ')
        .trim()
      const sentence = around(said, sentences[line]?.start ?? 0, sentences[line]?.end ?? 0, at)
      claims.push(...found.map((it) => ({ ...it, words, sentence, at, line })))
      // The same words are not read twice.
      return '¦'.repeat(match.length)
    })
  return claims.sort((a, b) => a.at - b.at)
}

function sentencesOf(text: string): { start: number; end: number }[] {
  const ends = [
    ...text.matchAll(
      /[!?;\n]+|(?<!\b(?:mon|tues?|weds?|thu(?:rs?)?|fri|sat|sun|jan|feb|mar|apr|jun|jul|aug|sept?|oct|nov|dec|st|a\.m|p\.m))\.(?=\s|$)/gi,
    ),
  ]
  let start = 0
  const sentences = ends.map(({ index, 0: mark }) => {
    const it = { start, end: index }
    start = index + mark.length
    return it
  })
  return [...sentences, { start, end: text.length }]
}

/** A sentence to quote; of a long one what stands around the words. */
function around(text: string, start: number, end: number, at: number): string {
  const from = end - start > 140 ? Math.max(start, at - 50) : start
  const to = Math.min(end, from + 140)
  const words = text.slice(from, to).trim()
  // Of a long sentence whole words, and a sign that there is more.
  const head = from > start ? words.replace(/^\S*\s+/, '… ') : words
  return to < end ? head.replace(/\s+\S*$/, ' …') : head
}

/** The claims of one sort, or several. */
export const those = <S extends Says['says']>(claims: readonly Claim[], ...says: S[]): Of<S>[] =>
  claims.filter((it): it is Of<S> => says.some((one) => one === it.says))

/** The sentences that claims stand in, for the report: the words themselves where a sentence is too long to quote. */
export const quoted = (claims: readonly Claim[]): string => {
  const sentences = [...new Set(claims.map((it) => it.sentence))]
  const text = sentences.join('; ')
  return text.length <= 155 ? text : [...new Set(claims.map((it) => it.words))].join('; ')
}
