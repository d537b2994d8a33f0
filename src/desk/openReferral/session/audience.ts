import type { Audience } from '#domain/catalogue/session.ts'
import type { Notes } from '#desk/report/report.ts'
import type { TheirService } from '#desk/openReferral/dialect/theirs.ts'
import { ownWord } from '#desk/openReferral/ours.ts'
import { sayPlainly } from '#desk/openReferral/text/plainText.ts'

/** Who may come, in words where it is not everyone. */
export interface AudienceRead {
  audience: Audience
  eligibility?: string | undefined
}

const everyone = /^(?:open to |for |suitable for )?(?:all\b|any(?:one|body)\b|every(?:one|body)\b)/i
const families =
  /\b(?:child(?:ren)?(?:['’]s)?|bab(?:y|ies)|toddlers?|infants?|newborns?|famil(?:y|ies)|parents?|parenting|mums?|mothers?|dads?|fathers?|pregnan\w+|antenatal|postnatal|grandparents?|carers? and|pre-?schools?|nursery|under[\s-]?(?:1|2|3|4|5|five|three)s?|kids|all ages|girls|boys|young people|youth|teen\w*|pupils)\b/i

const someNeed =
  "(?:disab\\w+|additional\\s+(?:support\\s+)?needs|special\\s+(?:educational\\s+)?needs|sen(?:d)?\\b|learning\\s+\\w+|autis\\w+|adhd|down['’]?s?\\s+syndrome|hearing\\s+\\w+|visual\\w*\\s+\\w+|sight\\s+loss|complex\\s+needs|life[\\s-]limiting|mental\\s+health|allerg\\w+|epilepsy|cerebral)"
/** Words that a session is for some only. */
const some = [
  '(?:members|residents|tenants|patients|pupils|students|women|girls|boys|men|dads|fathers|mums|mothers|ladies|carers|service\\s+families)\\s+only',
  '(?:for|open\\s+to)\\s+(?:(?:all|our|existing|registered|paid-?up|club|centre|library)\\s+){0,2}members\\b(?!\\s+of\\s+the\\s+(?:public|community))|membership\\s+(?:is\\s+)?(?:required|needed|essential|only)|members[\\s-]only|must\\s+be\\s+(?:a\\s+)?members?',
  `(?:for|of|are|welcomes?|supports?|helps?|to)\\s+(?:[\\w'’-]+\\s+){0,6}?(?:with|who\\s+(?:have|has|are|live\\s+with)|living\\s+with|affected\\s+by|experiencing)\\s+(?:[\\w'’-]+\\s+(?:and/or\\s+)?){0,3}?${someNeed}`,
  `(?:for|open\\s+to)\\s+(?:[\\w'’-]+\\s+){0,2}?(?:disabled|deaf|blind|autistic|neurodi\\w+|visually\\s+impaired|bereaved|homeless|adopted|adoptive|fostered|looked[\\s-]after|vulnerable|disadvantaged|refugees?|asylum|ukrainian|military|forces|armed|traveller|traveling|lgbt\\w*|lone|single|teenage|kinship|foster|young\\s+(?:parents|mums|mothers|dads|carers))`,
  '(?:for|group\\s+of|aimed\\s+at|just\\s+for|exclusively\\s+for|specifically\\s+for|open\\s+only\\s+to|only\\s+(?:open\\s+)?(?:to|for))\\s+(?:girls(?!\\s*(?:and|&|or|/)\\s*boys?)|boys(?!\\s*(?:and|&|or|/)\\s*girls?)|women|dads(?!\\s*(?:and|&|or)\\s*m)|fathers(?!\\s*(?:and|&|or)\\s*m)|male\\s+carers|mums(?!\\s+(?:and|&|or)\\b)|mothers(?!\\s+(?:and|&|or)\\b)|ladies|grandparents|child\\s?minders|twins|multiples|home[\\s-]educat\\w+|residents|tenants|patients|students|employees|staff|people\\s+who|families\\s+who|parents\\s+who|parents\\s+of|carers\\s+of|adopters|carers)',
  'private\\s+groups?|private\\s+(?:hire|bookings?)\\s+only|groups\\s+only',
  'only\\s+(?:open\\s+)?(?:to|for)\\s+[\\w ]{3,40}',
]
/** Words that it is for people who are no families with children. */
const grown = [
  '(?:over|aged?|age|the\\s+over|aged\\s+over)[\\s-]*(?:the\\s+age\\s+of\\s+)?(?:5[05]|6[05]|7[05]|50|55|60|65|70)s?\\b(?!\\s+(?:children|families|babies|people\\s+attend|volunteers|years\\s+of\\s+experience|%))|(?:50|55|60|65|70)\\s*(?:\\+|plus|and\\s+over|years\\s+and\\s+over|and\\s+above)',
  'older\\s+(?:people|adults|residents|persons|men|women|generation)|senior\\s+citizens?|seniors|pensioners?|oaps?\\b|the\\s+elderly|elderly\\s+(?:people|residents)|retired\\s+(?:people|men|women|residents)|dementia|alzheimer\\w*',
  '(?:adults?|men|gentlemen)[\\s-]only|(?:for|open\\s+to|classes?\\s+for|group\\s+for|aimed\\s+at)\\s+(?:(?:all|any|other|local|single)\\s+)?(?:adults|men|gentlemen)(?!\\s+(?:and|&|with|or|of\\s+all|to)\\b)|(?:over|aged?)[\\s-]*18s?\\b(?!\\s*(?:-|–|to\\b|m(?:on)?ths?))|18\\s*\\+(?!\\s*m(?:on)?ths?)|18\\s+(?:years\\s+)?and\\s+over|adults\\s+(?:with|who|aged)\\b|adults\\s+over',
]
const pattern = (parts: readonly string[]) => new RegExp(`(?<![\\w£])(?:${parts.join('|')})`, 'i')
const [forSome, forGrown] = [pattern(some), pattern(grown)]
/** As a list of kinds of people names them. */
const grownAudience = /older|dementia|elder|adult|retire|senior|50|55|60|65|men$/i

/** Who may come, from the fields and from the words; "others" where it is not for families with children at all. */
export function audienceOf(
  notes: Notes,
  service: TheirService,
  prose: string,
): AudienceRead | 'others' {
  const own = ownWord(service.terms, 'audience', ['everyone', 'targeted'])
  const eligibility = sayPlainly(notes, 'eligibility', service.eligibility, 600)
  if (own !== undefined) return { audience: own, eligibility }
  const said = `${eligibility ?? ''}\n${prose}`
  const { audiences } = service
  const grownWords = forGrown.exec(said)?.[0]
  const grownOnly = audiences.length > 0 && audiences.every((it) => grownAudience.test(it))
  if ((grownWords !== undefined || grownOnly) && !families.test(said) && !isForChildren(service)) {
    const [field, found] =
      grownWords === undefined
        ? ['suitabilities', audiences.join(', ')]
        : ['description', grownWords]
    notes.refused(field, found, 'it is not for families with children')
    return 'others'
  }
  if (audiences.length > 0) {
    const list = `For: ${audiences.join(', ')}.`
    notes.repaired('suitabilities', audiences.join(', '), 'it is for some only')
    return { audience: 'targeted', eligibility: eligibility ?? list }
  }
  if (eligibility !== undefined && !everyone.test(eligibility))
    return { audience: 'targeted', eligibility }
  const words = forSome.exec(prose)?.[0] ?? grownWords
  if (words === undefined) return { audience: 'everyone', eligibility }
  notes.repaired('description', words, 'the text says that it is for some only')
  const sentence = sentenceWith(prose, words)
  // A title says nothing more where it stands again.
  const isTitle = sentence === service.name?.trim()
  return { audience: 'targeted', eligibility: eligibility ?? (isTitle ? undefined : sentence) }
}

/** Whether the fields name an age below 16. */
const isForChildren = ({ minimumAge, maximumAge }: TheirService) =>
  [minimumAge, maximumAge].some((it) => typeof it === 'number' && it >= 0 && it < 16)

const sentenceWith = (prose: string, words: string): string | undefined =>
  prose
    .split(/\n|(?<=[.!?])\s+/)
    .find((it) => it.includes(words))
    ?.trim()
    .slice(0, 300)
