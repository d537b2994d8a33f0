import type { AreaFiles } from '#desk/area.ts'
import { warning, type Finding } from '#desk/finding.ts'

const oldest = 11
/** A formula that counts on averages says nothing of a few words. */
const fewest = 12

type Texts = Record<string, string | undefined>

/** The words of a text that weigh most: three syllables and more. */
function hardWords(text: string): string {
  const hard = [...new Set(wordsOf(text))]
    .filter((word) => syllables(word) > 2)
    .sort((a, b) => syllables(b) - syllables(a))
    .slice(0, 3)
  const words = hard.map((word) => `"${word}"`).join(', ')
  return hard.length === 0
    ? 'use shorter sentences'
    : `use shorter sentences, and plainer words for ${words}`
}

const look = (file: string, id: string, texts: Texts): Finding[] =>
  Object.entries(texts).flatMap(([field, text]) => {
    const age = text === undefined || wordsOf(text).length < fewest ? null : readingAge(text)
    // Rounded first, so that "age 11" is never found where 11 is allowed.
    if (text === undefined || age === null || Math.round(age) <= oldest) return []
    const found = `text for age ${Math.round(age)}, "${text.length > 60 ? `${text.slice(0, 59)}…` : text}"`
    return [
      warning(
        'reading-age',
        { file, id, field, found, expected: `text for age ${oldest} or below` },
        hardWords(text),
      ),
    ]
  })

/** What families read can be read at eleven (Flesch-Kincaid): see docs/decisions/reading-age.md. */
export function readingRules({ summary, area, places, sessions }: AreaFiles): Finding[] {
  const own = `${summary.id}/area.json`
  return [
    ...(area?.advice ?? []).flatMap(({ id, summary }) =>
      look(own, id, { 'advice.summary': summary }),
    ),
    ...(area?.serviceTypes ?? []).flatMap(({ id, summary }) =>
      look(own, id, { 'serviceTypes.summary': summary }),
    ),
    ...places.flatMap(({ file, record: { id, notes, statusNote, now } }) =>
      look(file, id, { notes, statusNote, 'now.use': now?.use }),
    ),
    ...sessions.flatMap(({ file, record }) => {
      const { id, summary, firstVisit, eligibility, accessNote, cost } = record
      return look(file, id, {
        summary,
        firstVisit,
        eligibility,
        accessNote,
        'cost.note': cost?.note,
      })
    }),
  ]
}

const vowels = /[aeiouy]+/g

/** The syllables of an English word, by its groups of vowels; a silent e at the end is none. */
function syllables(word: string): number {
  const plain = word.toLowerCase().replace(/[^a-z]/g, '')
  const spoken = plain
    .replace(/(?:[^laeiouy]es|[^aeioutdy]ed|[^laeiouy]e)$/, (end) => end.charAt(0))
    .replace(/^y/, '')
  return Math.max(1, spoken.match(vowels)?.length ?? 0)
}

/** Words as they are read; a telephone number or a web address is no word. */
export const wordsOf = (text: string): string[] => text.match(/[A-Za-z][A-Za-z'’-]*/g) ?? []

const sentencesOf = (text: string): number =>
  text.split(/[.!?:;]+(?:\s|$)|\n+/).filter((it) => wordsOf(it).length > 0).length

/**
 * The age of a reader at whose level an English text is: the Flesch-Kincaid grade (Kincaid and others, 1975) and 5, the
 * age at which grade 0 starts. Null for a text without words.
 */
function readingAge(text: string): number | null {
  const words = wordsOf(text)
  if (words.length === 0) return null
  const spoken = words.reduce((sum, word) => sum + syllables(word), 0)
  const grade = 0.39 * (words.length / sentencesOf(text)) + 11.8 * (spoken / words.length) - 15.59
  return grade + 5
}
