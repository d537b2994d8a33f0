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
/** Peoples, faiths and languages that a group may be for, by how English names them. */
const people =
  '(?:(?:black|south|east|west|north|central|latin|eastern)[\\s-]+(?:and\\s+)?)?(?:(?!english\\b|vegetarian|guardian|librarian|civilian|historian|custodian|technician|paediatrician|musician|british\\b)\\w+(?:ish|ian|ean|ese)|czech|slovak|greek|arab(?:ic)?|afghan\\w*|asian|tamil|urdu|pashto|french|german|dutch|welsh|muslim|hindu|hindi|sikh|jewish|catholic|african|caribbean|roma|gypsy|black|farsi|dari|swahili|somalis?|bengali|punjabi|gujarati|nepal(?:i|ese)|pakistani|bangladeshi|kurdish|iraqi|kuwaiti|hong[\\s-]kong|ethnic[\\s-]minority|minority[\\s-]ethnic|bame|non[\\s-]english)'
/** Words that a session is for some only. */
const some = [
  `(?:for|open\\s+to|group\\s+of|welcom(?:es?|ing))\\s+(?:(?:all|any|our|local|new|the)\\s+)?${people}(?:(?:\\s*[,/&]\\s*|\\s+(?:and|or)\\s+)${people})*(?:[\\s-]+speak(?:ing|ers?))?(?:\\s+(?:and\\s+[\\w-]+\\s+)?(?:communit(?:y|ies)|women|heritage\\s+\\w+|${family})\\b|(?<=speakers?))`,
  `(?:for|open\\s+to)\\s+${few(3)}(?:${family}|those|anyone)\\s+(?:who\\s+)?speak(?:s|ing)?\\s+\\w+|${people}[\\s-]+speak(?:ing|ers)\\s+(?:only|group)`,
  `(?:for|open\\s+to)\\s+${few(2)}${family}\\s+(?:with|of|who\\s+have|expecting)\\s+(?:twins|triplets|multiples|multiple\\s+births)`,
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
  '(?:for|open\\s+to)\\s+(?:(?:all|our|existing|registered|paid-?up|club|centre|library)\\s+){0,2}members\\b(?!\\s+of\\s+the\\s+(?:public|community))|(?<!no\\s)membership\\s+(?:is\\s+)?(?:required|needed|essential|only)|members[\\s-]only|must\\s+be\\s+(?:a\\s+)?members?',
  `(?:for|of|are|supports?|helps?|to)\\s+(?:[\\w'’-]+\\s+){0,6}?(?:with|who\\s+(?:have|has|are|live\\s+with)|living\\s+with|affected\\s+by|experiencing)\\s+(?:[\\w'’-]+\\s+(?:and/or\\s+)?){0,3}?${someNeed}`,
  `(?:for|open\\s+to)\\s+(?:[\\w'’-]+\\s+){0,2}?(?:disabled|deaf|blind|autistic|neurodi\\w+|visually\\s+impaired|bereaved|homeless|adopted|adoptive|fostered|looked[\\s-]after|vulnerable|disadvantaged|refugees?|asylum|ukrainian|military|forces|armed|traveller|traveling|lgbt\\w*|lone|single|teenage|kinship|foster|young\\s+(?:parents|mums|mothers|dads|carers))`,
  '(?:for|group\\s+of|aimed\\s+at|just\\s+for|exclusively\\s+for|specifically\\s+for|open\\s+only\\s+to|only\\s+(?:open\\s+)?(?:to|for))\\s+(?:(?:all|local|new|first[\\s-]time|expectant|busy)\\s+)?(?:(?<=first[\\s-]time\\s+)parents|girls(?!\\s*(?:and|&|or|/)\\s*boys?)|boys(?!\\s*(?:and|&|or|/)\\s*girls?)|women|dads(?!\\s*(?:and|&|or)\\s*m)|fathers(?!\\s*(?:and|&|or)\\s*m)|male\\s+carers|mums(?!,?\\s+(?:and|&|or|mums|mothers|dads|fathers|parents|carers)\\b)|mothers(?!,?\\s+(?:and|&|or|mums|mothers|dads|fathers|parents|carers)\\b)|ladies|grandparents|child\\s?minders|twins|multiples|home[\\s-]educat\\w+|residents|tenants|patients|students|employees|staff|people\\s+who|families\\s+who|parents\\s+who|parents\\s+of|carers\\s+of|adopters|carers)',
  "(?<!\\b(?:and|or|&|mums?|mothers?|parents?),?\\s)\\b(?:dads?|daddy|daddies|fathers?|(?:kinship|foster|young)\\s+carers?|twins?|multiples|grandparents?|child\\s?minders?)['’]?s?['’]?\\s+(?:and\\s+(?:kids|tots|babies|bab(?:y|ies)|children|toddlers|little\\s+ones)\\s+)?(?:groups?|clubs?|sessions?|breakfasts?|stay\\s+(?:and|&)\\s+play|play(?:group|time)?|network|caf[eé]|meet[\\s-]?ups?|coffee\\s+morning|drop[\\s-]?in)\\b(?!\\s+(?:and|&)\\s+mums)",
  'private\\s+groups?|private\\s+(?:hire|bookings?)\\s+only|groups\\s+only',
  '(?<!not\\s)only\\s+(?:open\\s+)?(?:to|for)\\s+[\\w ]{3,40}',
  // Where they are from, or whose they are.
  `(?:for|open\\s+to)\\s+${few(3)}${family}\\s+(?:in|from|of|within)\\s+(?:the\\s+)?[^.\\n]{2,40}?\\b(?:area|postcodes?|ward|estate|village|parish|catchment|camp|barracks|base)\\b`,
  '(?:for|open\\s+to)\\s+(?:patients|users|customers|employees|staff|tenants)\\s+of\\s+\\w+|exclusive\\s+to\\s+\\w+',
  `(?:for|open\\s+to)\\s+${few(3)}${family}\\s+(?:open\\s+to\\s+social\\s+care|on\\s+(?:the|an?)\\s+[\\w ]{2,20}\\b(?:register|pathway|plan))`,
  // "LGBT+ families only", "Only families registered with our nursery", "Deaf children and their families", "Girls aged 5 to 7".
  `(?:lgbt\\S*|nursery|school|registered|local|member)\\s+${family}(?:\\s+and\\s+their\\s+\\w+)?\\s+only|child\\s?minders\\s+only|(?:pupils|students)\\s+(?:of|at|from)\\s+[^.\\n]{3,40}?\\s+only`,
  `only\\s+${family}\\s+(?:registered|who|living|attending|with|from|at)\\b`,
  `(?:deaf|blind|disabled|autistic|bereaved)\\s+${family}\\s+and\\s+their\\b|(?:girls|boys)\\s+aged\\b`,
]
/** Words that it is for people who are no families with children. */
const grown = [
  '(?:over|aged?|age|the\\s+over|aged\\s+over)[\\s-]*(?:the\\s+age\\s+of\\s+)?(?:5[05]|6[05]|7[05]|50|55|60|65|70)s?\\b(?!\\s+(?:children|families|babies|toys|games|books|activities|stalls|classes|groups|songs|people\\s+attend|volunteers|years\\s+of\\s+experience|%))|(?:50|55|60|65|70)\\s*(?:\\+|plus|and\\s+over|years\\s+and\\s+over|and\\s+above)',
  'older\\s+(?:people|adults|residents|persons|men|women|generation)|senior\\s+citizens?|seniors|pensioners?|oaps?\\b|the\\s+elderly|elderly\\s+(?:people|residents)|retired\\s+(?:people|men|women|residents)|dementia|alzheimer\\w*',
  "men['’]?s\\s+sheds?|(?:adults?|men|gentlemen)[\\s-]only|(?:for|open\\s+to|classes?\\s+for|group\\s+for|aimed\\s+at)\\s+(?:(?:all|any|other|local|single)\\s+)?(?:adults|men|gentlemen)(?!\\s+(?:and|&|with|or|of\\s+all|to)\\b)|(?:over|aged?)[\\s-]*18s?\\b(?!\\s*(?:-|–|to\\b|m(?:on)?ths?))|18\\s*\\+(?!\\s*m(?:on)?ths?)|18\\s+(?:years\\s+)?and\\s+over|adults\\s+(?:with|who|aged)\\b|adults\\s+over",
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
  const grownWords = wordsOf(said, forGrown)
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
  const words = wordsOf(prose, forSome) ?? grownWords
  if (words === undefined) return { audience: 'everyone', eligibility }
  if (allWelcome.test(prose))
    return { audience: 'everyone', eligibility: eligibility ?? sentenceWith(prose, words) }
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

/** Of whom a sentence says something else than who may come: those who run it, the building, others too. */
const beside =
  /\b(?:(?:our|the) (?:staff|team|volunteers)|trained|volunteers? (?:over|aged|needed|wanted|who)|run by|access for|toilets?|kitchen|next door|room for|as well as others|mainstream|whatever|regardless|for all)\b/i
/** That all may come, whoever is named beside. */
const allWelcome =
  /\b(?:all|any|every)(?:one|body|\s+(?:children|families|parents|kids|others))?\s+(?:(?:are|is|will be)\s+)?(?:also\s+)?(?:very\s+)?welcome\b|\bopen to (?:all|every|any)(?:one|body)?\b(?!\s+\w)/i

const sentencesIn = (prose: string) => prose.split(/\n|(?<=[.!?;])\s+/)

/** The words of a pattern, from the first sentence that is about who may come. */
const wordsOf = (prose: string, pattern: RegExp): string | undefined =>
  sentencesIn(prose).flatMap((it) => (beside.test(it) ? [] : (pattern.exec(it)?.[0] ?? [])))[0]

const sentenceWith = (prose: string, words: string): string | undefined =>
  sentencesIn(prose)
    .find((it) => it.includes(words))
    ?.trim()
    .slice(0, 300)
