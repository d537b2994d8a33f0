import type { Area } from '#domain/catalogue/area.ts'
import type { Notes } from '#desk/report/report.ts'
import { ownTerms, noFeatures } from '#desk/openReferral/ours.ts'
import type { TheirLocation } from '#desk/openReferral/dialect/theirs.ts'
import { plainText } from '#desk/openReferral/text/plainText.ts'

type Features = Area['features']

/** What a place may have, as a directory words it, and which of an area's features that is, by its id or its name. */
const table: readonly (readonly [words: RegExp, ours: RegExp])[] = [
  [
    /\bstep[\s-]?free\b|\b(?:wheelchair|buggy|pushchair|pram)(?:[\s-]+user)?s?[\s-]+(?:accessib\w+|access|friendly|entrance)(?![\s-]+(?:toilet|wc|loo|parking|basketball|bus|taxi|trail))|\b(?:accessible|access|entrance|suitable)\s+(?:to|by|for|in)\s+(?:\w+\s+)?(?:wheelchair|buggy|buggies|pushchair|pram)s?|\b(?:level|flat|ramped)[\s-]+(?:access|entrance|entry)\b|\b(?:an?|entrance|access|with|by|via|has)\s+ramps?\b|^ramps?\b/i,
    /\b(?:step[\s-]?free|level[\s-]access|wheelchair)/i,
  ],
  [
    /\bhearing[\s-]+(?:aid[\s-]+)?loops?\b|\binduction[\s-]+loops?\b/i,
    /\b(?:hearing|induction)[\s-]loop/i,
  ],
  [/\bchanging[\s-]+places\b/i, /\bchanging[\s-]places/i],
  [
    /\b(?:accessible|disabled|wheelchair[\s-]accessible)[\s-]+(?:toilets?|wcs?|loos?)\b/i,
    /\b(?:accessible|disabled)[\s-](?:toilet|wc)/i,
  ],
  [/\b(?:toilets?|wcs?|loos?)\b(?![\s-]+train)/i, /^toilets?\b/i],
  [
    /\b(?:car[\s-]?parks?|(?:free|ample|plenty of|on[\s-]site|own|car|some|good|visitor)\s+(?:car\s+)?parking)\b|^parking(?:\s+(?:available|on[\s-]site))?\W*$/i,
    /^(?:car[\s-]|free[\s-])?parking\b/i,
  ],
  [
    /\b(?:buggy|pushchair|pram)[\s-]+(?:parking|park|store|storage|space)\b/i,
    /\b(?:buggy|pushchair|pram)[\s-](?:park|stor)/i,
  ],
  [/\b(?:baby|nappy)[\s-]+(?:chang\w+)\b/i, /\b(?:baby|nappy)[\s-]chang/i],
  [
    /\b(?:breast)?feeding[\s-]+friendly\b|\bbreastfeeding[\s-]+(?:is\s+)?welcome/i,
    /feeding[\s-]friendly/i,
  ],
  [/\bquiet[\s-]+(?:space|room|area)s?\b/i, /\bquiet[\s-](?:space|room)/i],
  [/\b(?:a|has|by|with)\s+lift\b|^lift\b/i, /^lift\b/i],
]

/** A sentence that says no, not quite, not yet, not here, or only if: nothing in it is what the place has. */
const unsure =
  /\b(?:no|not|none|never|nor|neither|without|cannot|lacks?|lacking|unable|unsuitable|unfortunately|sorry|sadly|inaccessible|partial(?:ly)?|limited|restricted|difficult|steps?(?![\s-]?free)|stairs|if|unless|except|but|ask|check|contact|ring|call|hope|hopes|hoping|plan|plans|planned|planning|will|soon|being|need|needs|near|nearby|nearest|next|opposite|street|roadside|pay|paid|charges?|disabled (?:car )?parking|blue badge)\b|n['’]t\b|\?/i

const sentencesIn = (text: string) => plainText(text).text.split(/\n|;|(?<=[.!?])\s+/)

/** The features of an area that a text says a place has, each with the sentence that says so. */
export function featuresIn(text: string, features: Features): Map<string, string> {
  const found = new Map<string, string>()
  for (const sentence of sentencesIn(text)) {
    if (unsure.test(sentence)) continue
    for (const [words, ours] of table) {
      if (!words.test(sentence)) continue
      const feature = features.find(({ id, name }) => ours.test(id) || ours.test(name))
      if (feature !== undefined && !found.has(feature.id)) found.set(feature.id, sentence.trim())
    }
  }
  return found
}

/**
 * What a place has of an area's features: as our own export says, else by the words of its location and of what is said
 * of a service that is held nowhere else. Undefined where nothing says it.
 */
export function featuresOf(
  notes: Notes,
  { terms, access, description }: TheirLocation,
  prose: string,
  features: Features,
): string[] | undefined {
  const said = ownTerms(terms, 'feature')
  const own = said.filter((it) => features.some(({ id }) => id === it))
  if (own.length > 0 || said.includes(noFeatures)) return own
  const found = new Set<string>()
  for (const [field, text] of [
    ...access.map((it) => ['accessibility', it] as const),
    ['description', [description, prose].filter(Boolean).join('\n')] as const,
  ]) {
    const read = featuresIn(text, features)
    if (read.size === 0 && field === 'accessibility')
      notes.repaired(field, text, 'there is no feature for it here: left out')
    for (const [id, words] of read) {
      if (!found.has(id)) notes.repaired(field, words, `by these words its place has ${id}`)
      found.add(id)
    }
  }
  const inOrder = features.flatMap(({ id }) => (found.has(id) ? [id] : []))
  return inOrder.length === 0 ? undefined : inOrder
}
