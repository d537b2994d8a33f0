/**
 * The words of a text as they are compared: lower case, without accents, apostrophes or punctuation.
 * "St. Mark's, Café" gives ["st", "marks", "cafe"].
 */
export function plainWords(text: string): string[] {
  return text
    .normalize('NFD')
    .replace(/[\u0300-\u036f'’]/g, '')
    .toLowerCase()
    .split(/[^\p{L}\p{N}]+/u)
    .filter((word) => word !== '')
}
