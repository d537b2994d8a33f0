const vowels = /[aeiouy]+/g

/** The syllables of an English word, by its groups of vowels; a silent e at the end is none. */
export function syllables(word: string): number {
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
export function readingAge(text: string): number | null {
  const words = wordsOf(text)
  if (words.length === 0) return null
  const spoken = words.reduce((sum, word) => sum + syllables(word), 0)
  const grade = 0.39 * (words.length / sentencesOf(text)) + 11.8 * (spoken / words.length) - 15.59
  return grade + 5
}
