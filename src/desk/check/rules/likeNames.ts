/** Words that many places share, which make no two names alike. */
const common = new Set(
  'the of and at s st in a childrens children centre center family hub base library community hall church'.split(
    ' ',
  ),
)

const wordsOf = (name: string): string[] =>
  name
    .toLowerCase()
    .replace(/['’]/g, '')
    .split(/[^a-z0-9]+/)
    .filter((word) => word !== '')

/** A name as it is compared: without case, marks or double spaces. */
export const plainName = (name: string): string => wordsOf(name).join(' ')

/**
 * Whether two names are alike: the same words, or most of the words that say which place it is. "Acle Library" is like
 * "The Acle library", and "Acle Library" is not like "Aylsham Library".
 */
export function likeNames(a: string, b: string): boolean {
  if (plainName(a) === plainName(b)) return true
  const [one, two] = [a, b].map((it) => new Set(wordsOf(it).filter((word) => !common.has(word))))
  if (one === undefined || two === undefined) return false
  const shared = [...one].filter((word) => two.has(word)).length
  return shared > 0 && shared * 2 >= one.size + two.size - shared
}
