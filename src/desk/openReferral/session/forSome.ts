// Words that a session is for some only. A limit stands whatever else is said where it is strict ("members only"); else
// it is looked at what stands around it: "we welcome children with disabilities" leaves nobody out.

const someNeed =
  "(?:disab\\w+|additional\\s+(?:support\\s+)?needs|special\\s+(?:educational\\s+)?needs|sen(?:d)?\\b|learning\\s+\\w+|autis\\w+|adhd|down['’]?s?\\s+syndrome|hearing\\s+\\w+|visual\\w*\\s+\\w+|sight\\s+loss|complex\\s+needs|life[\\s-]limiting|mental\\s+health|allerg\\w+|\\w+\\s+(?:differences?|impairments?|conditions?|disorders?)|cancer|diabetes|cleft\\s+\\w+|stammer\\w*|epilepsy|cerebral|(?:emotional|mental)\\s+\\w+|distress|trauma|anxiety|(?:(?:post|pre|ante)-?natal\\s+)?depression|domestic\\s+(?:abuse|violence)|addiction)"
const parent = '(?:parents?|mums?|mothers?|dads?|fathers?|carers?)'
const family = `(?:famil(?:y|ies)|child(?:ren)?|pupils|students|people|bab(?:y|ies)|toddlers|${parent})`
const belonging =
  '(?:members|patients|pupils|students|residents|tenants|parishioners|employees|staff|customers|clients|service\\s+users)'
const few = (most: number) => `(?:[\\w'’/-]+\\s+){0,${most}}?`
const apart =
  '(?:disabled|deaf|blind|gypsy|gypsies|gipsy|roma|romany|autistic|neurodi\\w+|visually\\s+impaired|bereaved|homeless|adopted|adoptive|fostered|looked[\\s-]after|vulnerable|disadvantaged|refugees?|asylum|ukrainian|military|forces|armed|traveller|traveling|lgbt\\w*\\+?|lone|single|teenage|kinship|foster|premature|young\\s+(?:parents|mums|mothers|dads|carers))'

/** Limits that nothing else takes back. */
const strict = [
  '(?:must|need\\s+to|have\\s+to)\\s+(?:live|reside|be\\s+(?:an?\\s+)?(?:living|resident|pupil|student|patient|eligible|employed|registered\\s+(?:with|at)))',
  '(?<!\\bnot\\s+)(?:exclusively|solely|strictly)\\s+(?:for|to)\\s+[\\w ]{3,40}|(?<!\\bnot\\s+)exclusive\\s+to\\s+[\\w ]{3,40}',
  'members\\s+of\\s+[^.\\n]{3,60}?\\s+only',
  `(?:${belonging}|women|girls|boys|men|dads|fathers|mums|mothers|ladies|carers|service\\s+families)\\s+only\\b`,
  '(?<!\\bno\\s+)membership\\s+(?:is\\s+)?(?:required|needed|essential|only)|members[\\s-]only|must\\s+be\\s+(?:a\\s+)?members?',
  'private\\s+groups?|private\\s+(?:hire|bookings?)\\s+only|groups\\s+only',
  '(?<!\\bnot\\s+)only\\s+(?:open\\s+)?(?:to|for)\\s+[\\w ]{3,40}',
  `(?<=^\\W*)only\\s+${few(2)}(?:${family}|${belonging}|those|anyone)\\s+(?:who|that|with|from|in|at|of|registered|attending|living|known|referred)\\b`,
]
const soft = [
  `(?:for|open\\s+to|only|all|any)\\s+${few(3)}${family}\\s+(?:who\\s+(?:are\\s+)?)?(?:liv(?:e|es|ing)|resid(?:e|ent|ing)|based)\\s+(?:in|within|at|on|near)\\b`,
  `(?:for|open\\s+to)\\s+${few(3)}(?:${family}|those|anyone)\\s+(?:who\\s+are\\s+)?(?:on|in|with|receiving)\\s+(?:an?\\s+)?(?:low\\s+incomes?|universal\\s+credit|benefits|temporary\\s+accommodation|refuges?|social\\s+workers?)\\b`,
  `(?:for|open\\s+to)\\s+${few(2)}(?:${belonging}\\s+(?:of|at|from|in|with|attending)\\s+(?!the\\s+(?:public|community))\\w+|${family}\\s+(?:at|attending|who\\s+attend)\\s+${few(4)}(?:schools?|nursery|academy|pre-?school|college)\\b(?!\\s+age))`,
  "(?:for|open\\s+to)\\s+(?:[\\w'’]+\\s+){0,4}?(?:residents|tenants|patients|pupils|parishioners|employees|customers|clients|service\\s+users)\\b",
  `(?:for|open\\s+to|only)\\s+[\\w '’,/-]{0,40}?known\\s+to\\s+\\w+|on\\s+(?:an?\\s+)?child(?:ren)?\\s+(?:protection|in\\s+need)\\s+plans?`,
  `(?:for|open\\s+to)\\s+${few(2)}(?:army|navy|naval|raf|service|nhs|police|military|forces|council|hospital|university)\\s+(?:families|staff|children|personnel|workers|parents|employees|spouses)`,
  `(?:for|open\\s+to)\\s+${few(3)}${parent}\\s+\\(?(?:who\\s+are\\s+)?(?:(?:aged?|ages|under|over|up\\s+to|between|the\\s+age\\s+of|from)\\s+)+(?:1[3-9]|[2-4]\\d)(?!\\s*(?:months?|mths?|weeks?|:|\\.\\d|am|pm))`,
  `(?:for|open\\s+to)\\s+eligible\\s+\\w+|(?:for|open\\s+to)\\s+${few(6)}(?:receiving|in\\s+receipt\\s+of|entitled\\s+to|claiming)\\s+\\w+`,
  `(?:who|that)\\s+(?:(?:have|has|had|are|is|may|be|experience[ds]?|experiencing|suffer(?:s|ed|ing)?|from|with)\\s+){1,4}(?:[\\w'’-]+\\s+){0,2}?${someNeed}`,
  '(?:for|open\\s+to)\\s+(?:(?:all|our|existing|registered|paid-?up|club|centre|library)\\s+){0,2}members\\b(?!\\s+of\\s+the\\s+(?:public|community))',
  `(?:for|of|are|supports?|helps?|to)\\s+(?:[\\w'’-]+\\s+){0,6}?(?:with|who\\s+(?:have|has|are|live\\s+with)|living\\s+with|affected\\s+by|experiencing)\\s+(?:[\\w'’-]+\\s+(?:and/or\\s+)?){0,3}?${someNeed}`,
  `(?:for|open\\s+to)\\s+(?:[\\w'’-]+\\s+){0,2}?${apart}(?!\\w)|(?<=^\\W*)${apart}\\s+${family}\\b`,
  '(?:for|group\\s+of|aimed\\s+at|just\\s+for|specifically\\s+for|open\\s+only\\s+to)\\s+(?:girls(?!\\s*(?:and|&|or|,|/)\\s*boys?)|boys(?!\\s*(?:and|&|or|,|/)\\s*girls?)|women|dads(?!\\s*(?:and|&|or|,|/)\\s*(?:m|parents|families))|fathers(?!\\s*(?:and|&|or|,|/)\\s*(?:m|parents|families))|male\\s+carers|mums(?!\\s*(?:and\\b|&|or\\b|,|/))|mothers(?!\\s*(?:and\\b|&|or\\b|,|/))|ladies|grandparents(?!\\s*(?:and\\b|&|or\\b|,|/))|child\\s?minders(?!\\s*(?:and\\b|&|or\\b|,|/))|twins|multiples|home[\\s-]educat\\w+|residents|tenants|patients|employees|staff|(?:people|families|parents)\\s+who\\s+(?!(?:want|wish|would|like|love|enjoy|just|fancy|are\\s+(?:looking|keen|interested))\\b)|parents\\s+of|carers\\s+of|adopters|carers(?!\\s*(?:and\\b|&|or\\b|,|/)))',
  `(?:if|are)\\s+(?:you|your\\s+(?:child|baby|family|partner|son|daughter|little\\s+one))['’\\w]*\\s+(?:[\\w'’]+\\s+){0,5}?(?:${someNeed}|${apart}|lost\\s+an?|bereave\\w*|depress\\w*|struggl\\w+|miscarr\\w+|stillb\\w+|single\\s+parent|pregnan\\w+|expecting|victims?)(?![^.!?]*\\b(?:please|tell|speak|talk|mention|ask|inform|contact|ring|call|know|worry|we\\s+(?:can|will|do)|you\\s+(?:can|may))\\b)`,
  '(?:mum|mummie|mother|dad|daddie|father|parent)s?(?:\\s+(?:and|&|or)\\s+\\w+)?[\\s-]+to[\\s-]+be\\b(?!\\s+(?:together|with|able|part|in|there))|home[\\s-]?(?:educat\\w+|school(?:ed|ing|ers?)|ed)\\b',
  '(?<=^\\W*)members\\s+(?:and\\s+their|may|can)\\b',
  '(?<=^\\W*)(?:girls|boys|women|ladies)\\s+(?:aged?|under|over|from|in\\s+years?|\\d)|(?<=^\\W*)(?:women|ladies|men|dads|fathers|mums|mothers|grandparents|childminders)\\s+(?:who|whose|with|raising|caring|looking\\s+after)\\b',
  "(?<!\\b(?:and|&|or)\\s+)(?:(?:kinship|foster|young)\\s+carers?|dad|father|mum|mother|grandparent|childminder|nann(?:y|ie)|wom[ae]n|men|girl|boy|lad(?:y|ie)|twin)s?(?:['’]s?|s['’]?)?\\s+(?:(?!day\\b)[\\w-]+\\s+)?(?:groups?|clubs?|circles?|caf[eé]s?|coffee|breakfasts?|playgroups?|meet(?:ing|up)?s?|socials?|network|drop[\\s-]?in|mornings?)\\b",
]

/** What stands before a limit, or behind it, and makes it none: staff, rooms, "including", "as well". */
const before =
  /(?:(?:run|led|staffed|organised|founded|started)\s+by\s+(?:[\w'’-]+\s+){0,3}|\b(?:staff|team|volunteers|leaders|workers|practitioners)\s+(?:(?:are|is|have|has|can|will)\b[^,.]{0,50})?|\b(?:access|toilets?|parking|spaces|bays?|facilities|entrance|lift|ramp|loos?|equipment|swings?|loop|changing\s+(?:area|room|place)|advice|information|leaflets|signposting|raise\s+money|fundrais\w+|charity|donat\w+)\s+(?:is\s+|are\s+|available\s+)*|\bincluding\s+(?:[\w'’-]+\s+){0,4}|\bincludes?\s+(?:[\w'’-]+\s+){0,2}|\bnot\s+(?:only|just)\s+|\bwelcomes?\s+(?:all\s+)?)$/i
/** Those first of all, and the others too. */
const above = /\b(?:especially|particularly|ideal|great|perfect|good|suitable)\s+$/i
const behind =
  /^(?:[^.,;]{0,50}?\b(?:next\s+door|as\s+well\s+as|or\s+without|and\s+without|too$|themselves)|(?:\s+(?:and|or)\s+(?:their\s+)?\w+)?\s+(?:(?:is|are)\s+)?(?:(?:also|very|always|most|especially|particularly|equally|warmly|all)\s+){0,2}welcome\b)/i

/** Everybody, in so many words: what limits it beside this is said, and leaves nobody out. */
const forAll =
  /\b(?:(?:all|any|every)\s+(?:other\s+)?(?:children|families|parents|kids|famil(?:y|ies)|child|little\s+ones|siblings)(?:\s+(?:and|&)\s+\w+)?\s+(?:(?:is|are)\s+)?(?:\w+\s+)?welcome|every(?:one|body)(?:['’]s|\s+is)?\s+(?:\w+\s+)?welcome|any(?:one|body)\s+(?:is\s+)?(?:welcome|can\s+(?:come|join))|(?:siblings|friends)\s+and\s+(?:siblings|friends)\s+(?:are\s+)?(?:\w+\s+)?welcome)\b(?!\s+(?:who|if|with|from|in|living|aged)\b)/i

const priority =
  /\bpriority\s+(?:(?:is|will be|access|places?|given)\s+)*(?:to|for)\s+\w+|\b(?:get|have|has|given)\s+(?:first\s+(?:choice|refusal)|priority|preference)\b/i

const pattern = (parts: readonly string[]) => new RegExp(`(?<![\\w£])(?:${parts.join('|')})`, 'gi')
const [strictly, softly] = [pattern(strict), pattern(soft)]

// "For X families": whom the words between mean. What is nobody in particular is told in a list; any other word is some.
const nouns =
  "(?:famil(?:y|ies)|parents?|mums?|mothers?|dads?|fathers?|wom[ae]n|ladies|carers?|guardians|grandparents?|children|kids|bab(?:y|ies)|toddlers?|infants|newborns?|pre-?schoolers?|little\\s+ones|under[\\s-]?\\w+s|\\d+s|those|anyone|anybody|people)(?![\\w'’])"
const grownNoun = /^(?:famil|wom|lad|parent|mum|mother|dad|father|carer|guardian|grandparent)/i
const anybody =
  /^(?:all|any|both|every|each|english|british|our|your|the|their|his|her|own|other|many|more|most|these|those|lots|whole|entire|busy|tired|lovely|wonderful|fellow|like-?minded|young|younger|older|little|small|pre-?school|school-?aged?|babies|baby|toddlers?|parents?|children|child|kids|mums?|dads?|mothers?|fathers?|carers?|grandparents?|families|adults?|and|or|&|to|aged?|ages|months?|years?|olds?|under|over|up|birth|from|[-–\d+]+\w{0,2}|one|two|three|four|five|six)$/i
/** A word that leads on to something else: "for a chat with parents". */
const leadsOn =
  /^(?:an?|for|with|of|in|at|by|on|about|into|as|that|this|who|it|is|are|be|we|you|us|also|great|free|fun|help\w*|support\w*|(?!speaking|expecting|working|breastfeeding|adopting|fostering)\w{3,}ing)$/i
const ofChildren = new RegExp(
  `^(?:${apart}|home-?\\w*educated|funded|eligible|gifted|bilingual|deprived|\\w+-speaking|speaking|expectant|registered|enrolled|nursery)$`,
  'i',
)
const days =
  'monday|tuesday|wednesday|thursday|friday|saturday|sunday|january|february|march|april|may|june|july|august|september|october|november|december|year|reception|nursery|ks\\d|key'
const qualified = new RegExp(
  `^(?:${[
    'who(?:se)?\\s+(?!(?:want|wish|would|like|love|enjoy|just|fancy|need\\s+a|are\\s+(?:looking|keen|interested)|do\\s+not\\s+yet|do\\s+not\\s+(?:crawl|walk|move)|(?:are\\s+)?(?:not\\s+yet\\s+)?(?:crawl|walk|sit|toddl)\\w*|looks?\\s+after|cares?\\s+for|ha(?:s|ve)\\s+(?:an?\\s+)?(?:young|little|bab|child|toddler))\\b)\\w+',
    'with\\s+(?:twins|multiples|triplets|english\\s+as|eal|esol|no\\s+recourse|funding|funded|an?\\s+(?:social|ehc|diagnos\\w+)|ehcp|sen)\\b',
    `from\\s+(?!(?:birth|new\\s?borns?|\\d|one|two|three|four|five|six|nine|twelve|eighteen|zero|around|across|all|any|every|near|pregnancy|walking|crawling|weaning|bab(?:y|ies)|the\\s+age|age|pre-?school|${days})\\b)\\w+`,
    "(?:in|within|around)\\s+(?:the\\s+)?(?:[\\w'’-]+\\s+){0,4}?(?:area|postcode|ward|parish|district|catchment|estate|village|town|borough|region|locality|accommodation)\\b",
    'of\\s+(?!(?:all|any|every|both|pre|school|primary|secondary|nursery|mixed|different|various|an?|the|\\d+|young|younger|under|bab(?:y|ies)|children|toddlers|infants|newborns|little|varying|one|two|three)\\b)\\w+',
    'on\\s+(?:the|an?)\\s+(?:[\\w-]+\\s+){0,3}?(?:register|pathway|roll|list|spectrum|plan|programme|scheme|estate|caseload)\\b',
    '(?:registered|enrolled|resident|living|residing|based)\\s+(?:to|with|at|by|in|on|near|within)\\b|attending\\s+(?!must|should)\\w+|(?:known|open|new)\\s+to\\b|referred\\s+(?:by|to|from)\\b|affected\\s+by\\b|through\\s+(?!play|song|music|art|the\\s+(?:year|early)|their|fun|stor)\\w+|(?:facing|parenting|raising|recovering|struggling|(?:going|coping|dealing|living)\\s+(?:through|with))\\s+\\w+|(?:experiencing|speaking|receiving|claiming|awaiting)\\s+\\w+',
  ].join('|')})`,
  'i',
)
/** A place by its name, in a sentence where not every word begins with a capital. */
const inPlace = new RegExp(
  `^(?:in|within|around|near)\\s+(?:[A-Z]{1,2}\\d|(?!(?:${days}|the|our|a|an)\\b)[A-Z][a-z]+)`,
)
const item = new RegExp(`^((?:[\\w'’+-]+\\s+){0,4}?)(${nouns})\\s*`, 'i')
const next = /^(?:,\s*(?:and\s+|or\s+)?|(?:and|or|&)\s+|\/\s*)/i
const opens =
  /(?<![\w£])(?<!\bnot\s+)(?:for|open\s+to|aimed\s+at|designed\s+for|supporting|supports)\s+/gi

/** Whether a sentence goes on with families of some sort: "for new mums", "open to children on the register". */
function namesSome(sentence: string): string | undefined {
  const words = sentence.match(/[A-Za-z]\w*/g) ?? []
  const isTitle = words.filter((it) => /^[A-Z]/.test(it)).length > words.length / 2
  for (const { 0: open, index } of sentence.matchAll(opens)) {
    const start = index + open.length
    let rest = sentence.slice(start, start + 200).replace(/[.!?;:()].*$/s, '')
    let at = 0
    for (let found = item.exec(rest); found !== null; found = item.exec(rest)) {
      const [all, prefix = '', noun = ''] = found
      const adjectives = prefix
        .trim()
        .split(/\s+/)
        .filter((it) => it !== '')
      if (adjectives.some((it) => leadsOn.test(it))) break
      const isSome = adjectives.some(
        (it) =>
          !anybody.test(it) &&
          (grownNoun.test(noun) || ofChildren.test(it) || (!isTitle && /^[A-Z]/.test(it))),
      )
      const isYoung = /\byoung\b/i.test(prefix) && /^(?:parent|mum|mother|dad|father)/i.test(noun)
      at += all.length
      const after = rest.slice(all.length)
      const then = isTitle ? '' : (inPlace.exec(after)?.[0] ?? '')
      const how = qualified.exec(after)?.[0] ?? then
      if (isSome || isYoung || how !== '')
        return sentence.slice(index, start + at + how.length).trim()
      const joint = next.exec(after)?.[0]
      if (joint === undefined) break
      at += joint.length
      rest = after.slice(joint.length)
    }
  }
  return undefined
}

/** "LGBT+ families only": people of some sort, and nobody else. */
const only = new RegExp(
  `(?<![\\w£])((?:[\\w'’+-]+\\s+){0,6}?)(${nouns}|child\\s?minders|pupils|students|patients|members|people)((?:\\s+(?:of|from|at|and|registered|with|their|the|aged?|under|over|to|[A-Z][\\w'’.]*|\\d+)){0,6})\\s+only(?=\\s*(?:$|[.!?;,)]))`,
  'i',
)
function onlySome(sentence: string): string | undefined {
  const found = only.exec(sentence)
  if (found === null) return undefined
  const [words, prefix = '', noun = '', more = ''] = found
  const said = `${prefix.replace(/^.*\b(?:for|to|is|are)\s+/i, '')} ${noun} ${more}`
    .trim()
    .split(/\s+/)
  const isEverybody = said.every((it) => anybody.test(it) || new RegExp(`^${nouns}$`, 'i').test(it))
  // Parents alone are not families.
  return isEverybody &&
    !/^(?:parent|mum|dad|mother|father|carer|grandparent)\w*$/i.test(said.join(' '))
    ? undefined
    : words.trim()
}

/** More than this of a text is not read. */
const longest = 20_000

export const sentencesOf = (text: string): string[] =>
  text
    .slice(0, longest)
    .split(/\n|(?<=[.!?;])(?<!\b(?:St|Dr|Mr|Mrs|No)\.)\s+/)
    .map((it) => it.trim())
    .filter((it) => it !== '')

/** That it is for some only: the words, the sentences to quote, and whether others are welcome all the same. */
export interface Limit {
  words: string
  sentence: string
  isOpen: boolean
}

/** Finds the words of a text that limit who may come; undefined where nothing does. */
export function limitIn(text: string): Limit | undefined {
  const sentences = sentencesOf(text)
  for (const sentence of sentences) {
    const words = sentence.match(strictly)?.[0] ?? onlySome(sentence)
    if (words !== undefined) return { words, sentence: sentence.slice(0, 300), isOpen: false }
  }
  for (const sentence of sentences) {
    const isLimit = (words: string, index: number) =>
      !/\b(?:and|or) without\b|\binclusive\b/i.test(words) &&
      !before.test(sentence.slice(0, index)) &&
      !behind.test(sentence.slice(index + words.length))
    const found = [...sentence.matchAll(softly)].find(({ 0: it, index }) => isLimit(it, index))?.[0]
    const some = found ?? namesSome(sentence)
    if (some === undefined || !isLimit(some, sentence.indexOf(some))) continue
    const all = sentences.find((it) => forAll.test(it) && it !== sentence)
    const isHere = forAll.test(sentence)
    return {
      words: some,
      sentence: [sentence, all]
        .filter((it) => it !== undefined)
        .join(' ')
        .slice(0, 300),
      isOpen: all !== undefined || isHere || above.test(sentence.slice(0, sentence.indexOf(some))),
    }
  }
  // First come those: the others may, too.
  const sentence = sentences.find((it) => priority.test(it))
  return sentence === undefined
    ? undefined
    : { words: sentence, sentence: sentence.slice(0, 300), isOpen: true }
}

/** Words that it is for people who are no families with children. */
const grown = [
  "(?:(?:the\\s+)?over|aged?)[\\s-]*(?:the\\s+age\\s+of\\s+)?(?:5[05]|6[05]|7[05])['’]?s\\b(?!\\s+(?:children|families|babies))|(?:aged?|(?:aged\\s+)?over(?:\\s+the\\s+age\\s+of)?|age)[\\s-]+(?:5[05]|6[05]|7[05])(?!\\d)(?=\\s*(?:$|[.,;:!?)+-]|(?:and|or|plus|years)\\b))(?!\\s*years\\s+of)|(?:5[05]|6[05]|7[05])\\s*(?:\\+|plus|and\\s+over|years\\s+and\\s+over|and\\s+above)",
  'older\\s+(?:people|adults|residents|persons|men|women|generation)|senior\\s+citizens?|seniors|pensioners?|oaps?\\b|the\\s+elderly|elderly\\s+(?:people|residents)|retired\\s+(?:people|men|women|residents)|dementia|alzheimer\\w*',
  "men['’]?s\\s+sheds?",
  '(?:adults?|men|gentlemen)[\\s-]only(?!\\s*(?:in\\s+the|past|beyond|area|£))|(?:for|open\\s+to|classes?\\s+for|group\\s+for|aimed\\s+at)\\s+(?:(?:all|any|other|local|single)\\s+)?(?:adults|men|gentlemen)(?!\\s+(?:and|&|with|or|of\\s+all|to)\\b)|(?:over|aged?)[\\s-]*18s?\\b(?!\\s*(?:-|–|to\\b|m(?:on)?ths?))|18\\s*\\+(?!\\s*m(?:on)?ths?)|18\\s+(?:years\\s+)?and\\s+over|adults\\s+(?:with|who|aged)\\b|adults\\s+over',
]
const forGrown = pattern(grown)
/** Those who help, or come with a child. */
const helpers =
  /\b(?:volunteers?|helpers?|staff|accompan\w+|supervis\w+|responsible|run\s+by|led\s+by|with\s+an?\s+(?:\w+\s+)?(?:adult|parent|carer))\b/i

/** The words of a text that it is for grown-up people: not those that speak of helpers, or of who comes with a child. */
export const grownIn = (text: string): string | undefined =>
  sentencesOf(text)
    .filter((it) => !helpers.test(it))
    .flatMap((it) => it.match(forGrown) ?? [])[0]
