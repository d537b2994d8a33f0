/** Signs that are typed, or set by a phone or a word processor, where an apostrophe is meant. */
const apostrophes = /['`´ʹʻʼʽˈˊˋ΄᾽‘’‚‛′‵ꞌ＇]/g

/** What people shorten in the names of places. */
const inFull: ReadonlyMap<string, string> = new Map([
  ['st', 'saint'],
  ['gt', 'great'],
  ['lt', 'little'],
  ['mkt', 'market'],
  ['nth', 'north'],
  ['sth', 'south'],
  ['n', 'north'],
  ['s', 'south'],
  ['e', 'east'],
  ['w', 'west'],
])

/** Letters that stay whole when accents are taken off. */
const wholeLetters: ReadonlyMap<string, string> = new Map([
  ['ł', 'l'],
  ['ø', 'o'],
  ['đ', 'd'],
  ['ı', 'i'],
])

/** Letters of English, digits and the signs of a keyboard: nearly every name, and taken apart many times faster. */
const plainSigns = /^[\x20-\x7e]*$/

function splitWords(text: string): string[] {
  const letters = plainSigns.test(text) ? text.replace(/['`]/g, '').toLowerCase() : unaccented(text)
  return letters
    .replaceAll('&', ' and ')
    .split(plainSigns.test(letters) ? /[^a-z0-9]+/ : /[^\p{L}\p{N}]+/u)
    .filter((word) => word !== '')
}

/** In small letters, without apostrophes and accents. */
function unaccented(text: string): string {
  return text
    .replace(apostrophes, '')
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[łøđı]/g, (letter) => wholeLetters.get(letter) ?? letter)
}

/** Short words in full, and an "s" that stands alone put back where its apostrophe was. */
function written(words: readonly string[]): string[] {
  const all: string[] = []
  for (const word of words) {
    const before = all.at(-1)
    if (word === 's' && before !== undefined) all[all.length - 1] = `${before}s`
    else all.push(inFull.get(word) ?? word)
  }
  return all
}

/**
 * The words of a name as names are compared everywhere: lower case, without accents, apostrophes or punctuation, and
 * with short words in full. "St. Mark's, Café" gives ["saint", "marks", "cafe"], as do "st mark s cafe" and "Saint
 * Marks Cafe".
 */
export function plainWords(text: string): string[] {
  return written(splitWords(text))
}

/**
 * What a text that is still being typed may mean, each as plain words: its last word may be whole ("st" for "saint")
 * or the start of another ("st" for "Stalham"). The area's own name at its end says nothing more ("Dereham, Norfolk"),
 * and after a comma not even the start of it. None where nothing is typed.
 */
export function readings(text: string, areaName: string): string[][] {
  const words = splitWords(beforeArea(text, areaName))
  const last = words.at(-1)
  if (last === undefined) return []
  const whole = written(words)
  const asTyped = [...written(words.slice(0, -1)), last]
  const all = whole.join(' ') === asTyped.join(' ') ? [whole] : [whole, asTyped]
  return all.map((reading) => withoutArea(reading, plainWords(areaName)))
}

function beforeArea(text: string, areaName: string): string {
  const comma = text.lastIndexOf(',')
  const after = text
    .slice(comma + 1)
    .trim()
    .toLowerCase()
  const isArea = comma > 0 && areaName.toLowerCase().startsWith(after)
  return isArea ? text.slice(0, comma) : text
}

function withoutArea(words: string[], area: readonly string[]): string[] {
  const end = words.length - area.length
  const endsSo = end > 0 && area.every((word, index) => word === words[end + index])
  return endsSo ? words.slice(0, end) : words
}
