import type { Audience } from '#domain/catalogue/session.ts'
import type { Notes } from '#desk/report/report.ts'
import type { TheirService } from '#desk/openReferral/dialect/theirs.ts'
import { ownWord } from '#desk/openReferral/ours.ts'
import { plainText, sayPlainly } from '#desk/openReferral/text/plainText.ts'

/** Who may come, in words where it is not everyone. */
export interface AudienceRead {
  audience: Audience
  eligibility?: string | undefined
}

const everyone = /^(?:open to |for |suitable for )?(?:all\b|any(?:one|body)\b|every(?:one|body)\b)/i
const families =
  /\b(?:child(?:ren)?(?:['’]s)?|bab(?:y|ies)|toddlers?|infants?|newborns?|famil(?:y|ies)|parents?|parenting|mums?|mothers?|dads?|fathers?|pregnan\w+|antenatal|postnatal|grandparents?|carers? and|pre-?schools?|nursery|under[\s-]?(?:1|2|3|4|5|five|three)s?|kids|all ages|girls|boys|young people|youth|teen\w*|pupils)\b/i

const someNeed =
  "(?:disab\\w+|additional\\s+(?:support\\s+)?needs|special\\s+(?:educational\\s+)?needs|sen(?:d)?\\b|learning\\s+\\w+|autis\\w+|adhd|down['’]?s?\\s+syndrome|hearing\\s+\\w+|visual\\w*\\s+\\w+|sight\\s+loss|complex\\s+needs|life[\\s-]limiting|mental\\s+health|allerg\\w+|epilepsy|cerebral|(?:emotional|mental)\\s+\\w+|distress|trauma|anxiety|depression|domestic\\s+(?:abuse|violence)|addiction)"
const parent = '(?:parents?|mums?|mothers?|dads?|fathers?|carers?)'
const family = `(?:famil(?:y|ies)|child(?:ren)?|pupils|students|people|bab(?:y|ies)|toddlers|${parent})`
const few = (most: number) => `(?:[\\w'’/-]+\\s+){0,${most}}?`
/** Words that a session is for some only. */
const some = [
  `(?:for|open\\s+to|only|all|any)\\s+${few(3)}${family}\\s+(?:who\\s+(?:are\\s+)?)?(?:liv(?:e|es|ing)|resid(?:e|ent|ing)|based)\\s+(?:in|within|at|on|near)\\b|(?:must|need\\s+to|have\\s+to)\\s+(?:live|reside|be\\s+(?:an?\\s+)?(?:living|resident|pupil|student|patient))`,
  `(?:for|open\\s+to)\\s+${few(3)}(?:${family}|those|anyone)\\s+(?:who\\s+are\\s+)?(?:on|in|with|receiving)\\s+(?:an?\\s+)?(?:low\\s+incomes?|universal\\s+credit|benefits|temporary\\s+accommodation|refuges?|social\\s+workers?)\\b`,
  '(?:exclusively|solely|strictly)\\s+(?:for|to)\\s+[\\w ]{3,40}',
  `(?:for|open\\s+to)\\s+${few(2)}(?:(?:pupils|students)\\s+(?:of|at|from|attending)\\s+\\w+|${family}\\s+(?:at|attending|who\\s+attend)\\s+${few(4)}(?:schools?|nursery|academy|pre-?school|college)\\b(?!\\s+age))`,
  'members\\s+of\\s+[^.\\n]{3,60}?\\s+only',
  `(?:for|open\\s+to|only)\\s+[\\w '’,/-]{0,40}?known\\s+to\\s+\\w+|on\\s+(?:an?\\s+)?child(?:ren)?\\s+(?:protection|in\\s+need)\\s+plans?`,
  `(?:for|open\\s+to)\\s+${few(2)}(?:army|navy|naval|raf|service|nhs|police|military|forces|council|hospital|university)\\s+(?:families|staff|children|personnel|workers|parents|employees|spouses)`,
  `(?:for|open\\s+to)\\s+${few(3)}${parent}\\s+\\(?(?:who\\s+are\\s+)?(?:(?:aged?|ages|under|over|up\\s+to|between|the\\s+age\\s+of|from)\\s+)+(?:1[3-9]|[2-4]\\d)(?!\\s*(?:months?|mths?|weeks?|:|\\.\\d|am|pm))`,
  `(?:for|open\\s+to)\\s+eligible\\s+\\w+|(?:for|open\\s+to)\\s+${few(6)}(?:receiving|in\\s+receipt\\s+of|entitled\\s+to|claiming)\\s+\\w+`,
  `(?:who|that)\\s+(?:(?:have|has|are|is|may|be|had|experience[ds]?|experiencing|suffer(?:s|ed|ing)?|from|with)\\s+){1,4}(?:[\\w'’-]+\\s+){0,2}?${someNeed}`,
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
  const inField = sayPlainly(notes, 'eligibility', service.eligibility, 600)
  if (own !== undefined) return { audience: own, eligibility: inField }
  // A name says nothing more where it stands again.
  const name = lettersOf(plainText(service.name ?? '').text)
  const isInName = (it: string | undefined) =>
    it !== undefined && ` ${name} `.includes(` ${lettersOf(it)} `)
  if (isInName(inField)) notes.repaired('eligibility', inField, 'it repeats the name: left out')
  const eligibility = isInName(inField) ? undefined : inField
  const said = `${inField ?? ''}\n${prose}`
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
  if (inField !== undefined && !isForAll(inField)) return { audience: 'targeted', eligibility }
  const words = forSome.exec(prose)?.[0] ?? grownWords
  if (words === undefined) return { audience: 'everyone', eligibility }
  notes.repaired('description', words, 'the text says that it is for some only')
  const sentence = sentenceWith(prose, words)
  return {
    audience: 'targeted',
    eligibility: eligibility ?? (isInName(sentence) ? undefined : sentence),
  }
}

const lettersOf = (text: string) =>
  text
    .toLowerCase()
    .replaceAll(/[^\p{L}\d]+/gu, ' ')
    .trim()

/** "All families", and not "all families living in Acle only". */
const isForAll = (eligibility: string) => everyone.test(eligibility) && !forSome.test(eligibility)

/** Whether the fields name an age below 16. */
const isForChildren = ({ minimumAge, maximumAge }: TheirService) =>
  [minimumAge, maximumAge].some((it) => typeof it === 'number' && it >= 0 && it < 16)

const sentenceWith = (prose: string, words: string): string | undefined =>
  prose
    .split(/\n|(?<=[.!?])\s+/)
    .find((it) => it.includes(words))
    ?.trim()
    .slice(0, 300)
