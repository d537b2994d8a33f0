import type { Access } from '#domain/catalogue/session.ts'

// How one gets in, from words. What is put out of sight first only looks like it: a picture book, a nature reserve.

const few = (most: number) => `(?:[\\w'’/-]+\\s+){0,${most}}?`
const health =
  '(?:doctor|gp|g\\.p\\.|health\\s+visitor|midwife|nurse|social\\s+worker|professional|school|consultant|practitioner|paediatrician|keyworker|key\\s+worker|family\\s+worker|hub|council|agency|hospital)s?'
const professional =
  '(?:doctor|gp|health\\s+visitor|midwife|nurse|social\\s+worker|(?:health\\s+)?professional|family\\s+support\\s+worker|key\\s?worker)s?\\b'
const booked =
  '(?:pre-?\\s?)?(?:book(?:ed|ing|ings|able|s\\s+up)?|reserv(?:e|ed|ing|ations?)|appointments?|ticket(?:s|ed|ing)?|regist(?:er|ration)|sign(?:ing)?[\\s-]+up|enrol(?:l?ing|ment)?)'

const lookalikes = [
  'facebook|bookstart|book\\s?trust|bookworms?|bookshops?|booklets?|bookcases?|bookshel(?:f|ves)|bookbugs?|notebooks?|cookbooks?|workbooks?|macbooks?',
  "books(?!\\s+up)|(?:picture|story|board|baby|children['’]?s|favourite|library|reading|good|red|health|song|colouring|sensory|rag|cloth|bath|an?|the|this|that|each|every|another)\\s+book(?!\\s+(?:a|your|now|in|online|early|here|by|via|through|on|ahead|place|and\\s+pay)\\b)",
  '(?:referrals?|bookings?|tickets?|appointments?)\\s+(?:(?:is|are)\\s+)?(?:needed|required|essential|necessary|only)\\s+for\\s+(?:the|our|any|all)\\s+(?:cr[eè]che|trips?|outings?|lunch(?:es)?|part(?:y|ies)|caf[eé]|clinic|courses?|workshops?)',
  'drop\\s+in\\s+the\\s+(?:ocean|bucket)|text\\s+[\"“]?drop[\\s-]?in\\b|(?:just|simply)\\s+come\\s+(?:through|round|to\\s+the\\s+(?:side|back|front))|raffle\\s+tickets?|library\\s+tickets?|tickets?\\s+(?:for|to)\\s+(?:the|a|our)\\s+(?:\\w+\\s+)?(?:raffle|tombola|draw|lottery|bus|train)|reservations?\\s+about',
  '(?:leaders?|staff|volunteers?|team|manager|tutor|teacher|instructor)\\s+(?:is|are)\\s+(?:\\w+\\s+)?book(?:ed|ing)',
  'we\\s+(?:also\\s+|often\\s+|sometimes\\s+|regularly\\s+)?book\\s+(?!you|your|places?|spaces?|slots?|in\\b|on\\b|by\\b|up\\b|out\\b|a\\s+(?:place|space))\\w+',
  'no\\s+drop[\\s-]?ins?\\s+(?:\\w+\\s+)?(?:currently|at\\s+present|at\\s+the\\s+moment|for\\s+now|today|this\\s+\\w+)',
  'books?\\s+(?:bags?|corners?|clubs?|swaps?|groups?|gifts?|gifting|sharing|time|week|packs?|box|boxes|borrowing|loans?|and\\s+(?:toys?|rhymes?|songs?|stories|games|puzzles|crafts?))|(?:stories|songs|rhymes|toys|games),?\\s+(?:and\\s+)?books',
  'nature\\s+reserves?|(?:local|country|wildlife)\\s+reserves?|reserve\\s+forces|reserves?\\s+the\\s+right|all\\s+rights\\s+reserved',
  '(?:refer|refers|referred|referring)\\s+(?:to\\s+(?:as|our|the|this|their|your)|back\\s+to)|(?:cross[\\s-])?references?',
  '(?:ofsted[\\s-]+)?registered\\s+(?:charity|childminder|childcare|nurse|with\\s+(?:ofsted|the)|company|provider|office|nursery|therapist|midwi)|ofsted[\\s-]+(?:registered|registration)|(?:cash|electoral)\\s+register|registrars?|register\\s+(?:of|a\\s+birth|the\\s+birth|births)|birth\\s+registrations?|registration\\s+(?:number|no)|charity\\s+registration',
]

const none = `(?:(?:there\\s+is\\s+|there['’]s\\s+)?no\\s+(?:need\\s+(?:to|for)\\s+(?:an?\\s+|any\\s+)?)?|without\\s+(?:an?\\s+|any\\s+|needing\\s+to\\s+|having\\s+to\\s+)?|(?:do(?:es)?\\s*(?:not|n['’]?t)|needn['’]?t|need\\s+not|not\\s+necessary\\s+to|never|is\\s+not|isn['’]t|not)\\s+(?:(?:need|have|require|necessary|required|usually|normally|be|got)\\s+)*(?:to\\s+)?(?:(?:an?|any|make|your)\\s+)*)`
const notNeeded =
  "(?:(?:is|are)\\s+)?(?:not|n['’]t|isn['’]t|aren['’]t|never|un)\\s*(?:usually\\s+|normally\\s+|always\\s+)?(?:required|needed|necessary|essential|compulsory|taken|accepted|expected)"
/** "No need to ring ahead": what need not be done. */
const noNeed =
  "(?:no\\s+need\\s+(?:to|for)|without\\s+(?:needing|having)\\s+to|need\\s*(?:not|n['’]?t)(?:\\s+to)?|(?:do(?:es)?\\s*(?:not|n['’]?t)|not|never|isn['’]t)\\s+(?:\\w+\\s+){0,2}?(?:need|have|required?|necessary|got)\\s+to)"
const reach =
  '(?:ring|call|phone|telephone|e-?mail|text|message|contact|arrange|let\\s+(?:us|anyone|\\w+)\\s+know|tell\\s+us|pre-?arrange|pay\\s+in\\s+advance|reply|rsvp)'
const referral = `(?:referrals?|be\\s+referred|(?:an?\\s+)?(?:${health}['’]?s?\\s+)?letter(?:\\s+from\\s+${few(2)}${health})?)`

/** What the words mean, the first that is found counting: those that say "not needed" before those that do not. */
const signs: readonly (readonly [pattern: string, Sign])[] = [
  [
    `(?:self[\\s-]?referrals?|self[\\s-]?refer(?:red)?|refer\\s+(?:yourself|yourselves|themselves))`,
    'self',
  ],
  [`${none}${few(2)}${referral}|${referral}\\s+${notNeeded}`, 'no-referral'],
  [
    `${none}${few(2)}${booked}(?:\\s+(?:or\\s+\\w+|in\\s+advance|needed|required|necessary|first|a\\s+place))*|${booked}\\s+${notNeeded}|${booked}\\s+(?:(?:is|are)\\s+)?(?:preferred|advised|recommended|encouraged|helpful|appreciated|advisable)\\s*,?\\s*(?:but|though|although)\\s+(?:it\\s+)?(?:is\\s+)?not\\s+(?:\\w+\\s+)?(?:required|needed|necessary|essential|compulsory)|unbooked|${noNeed}\\s+(?:${reach}(?:\\s+or\\s+)?)+(?:\\s+(?:us|ahead|first|in\\s+advance|before(?:hand)?|anything|anybody|the\\s+\\w+|if|that|you(?:['’]re)?|coming|come|are))*`,
    'no-booking',
  ],
  [
    `(?:can(?:no|['’])?t|do(?:n['’]?t|\\s+not)|must(?:n['’]t|\\s+not)|unable\\s+to|not\\s+(?:able|possible)\\s+to|rather\\s+than|instead\\s+of)\\s+(?:simply\\s+|just\\s+)?(?:turn|com|pop|show|walk|drop)(?:e|ing|ping)?[\\s-]*(?:up|along|in|over|by)\\b|(?:not?|no\\s+longer|\\w+n['’]t|never|cannot|unable|rather\\s+than)\\s+(?:(?!only|just|sure|book|wait|need|want|worry|late)[\\w'’]+\\s+){0,4}?(?:drop(?:ping)?[\\s-]?ins?|walk[\\s-]?ins?|turn\\s+up)`,
    'booking',
  ],
  [
    `(?:by|via|through|on|with|upon|after|requires?|needs?|must\\s+have|following)\\s+${few(3)}referrals?|referrals?\\s+(?:is\\s+|are\\s+)?(?:only|required|needed|necessary|essential|basis|from|by|via|through|process|forms?)|(?:must|need(?:s)?\\s+to|have\\s+to|has\\s+to|should|will|can|may|be|been|are|is|families|children|parents)\\s+(?:be\\s+)?referred|referred\\s+(?:to\\s+us\\s+)?(?:by|via|through|from)|(?:letters?|prescription|invitation)\\s+from\\s+${few(2)}${health}|${health}['’]?s?\\s+(?:letters?|referrals?)|(?:ask|speak\\s+to|talk\\s+to|contact|see)\\s+${few(2)}${health}\\s+(?:to\\s+(?:be\\s+)?refer|for\\s+an?\\s+referral|about\\s+an?\\s+referral)|${health}\\s+(?:can|will|may|must|could|to)\\s+(?:refer|put\\s+(?:your|you)|nominate|book|arrange|invite|offer|sign\\s+you)\\b|referrals?\\s+(?:(?:is|are|can|should|must|will|be|only)\\s+)*(?:made|accepted|taken|received|welcome)\\s+(?:only\\s+)?(?:by|from|through|via)\\s+${few(3)}${health}|${health}\\s+(?:${few(2)}make\\s+an?\\s+referral|refers?\\b)|${booked}\\s+(?:only\\s+)?(?:through|via|by|with)\\s+(?:your|an?|the)\\s+${professional}|(?:places?|spaces?)\\s+(?:are|is)\\s+(?:only\\s+)?(?:offered|allocated|given)\\s+(?:only\\s+)?(?:by|through|via)|invit(?:es|ations?)\\s+(?:(?:are|is|will|be|only)\\s+)*(?:sent|given|issued|made)|to\\s+(?:take\\s+part|join|attend|come|access|get\\s+a\\s+place)[^.!?\\n]{0,30}?(?:speak\\s+to|talk\\s+to|ask|contact|see)\\s+(?:your|an?|the)\\s+${few(2)}${professional}|by\\s+invit(?:ation|e)|invitation\\s+only|invite[\\s-]only|(?:be|been|are|is)\\s+invited\\s+(?:\\w+\\s+){0,3}?(?:by|through|via)|(?:through|via|by|following|after)\\s+(?:an?\\s+)?(?:[\\w-]+\\s+){0,3}assessments?|(?:via|through)\\s+(?:your|an?|the)\\s+(?:\\w+\\s+)?${professional}`,
    'referral',
  ],
  [
    `(?:(?:just|simply)\\s+(?:turn|come|pop|show|walk|drop|pitch|rock|roll|arrive)\\s*(?:up|along|in|over|by)?|drop(?:ping)?[\\s-]?(?:ins?|by)|turn\\s+up(?:\\s+on\\s+the\\s+(?:day|door))?|pop\\s+(?:in|along|by)|popping\\s+in|walk(?:-ins?|\\s?ins)|come\\s+along\\s+any\\s*time|open[\\s-]+access|open[\\s-]door|pay\\s+on\\s+the\\s+door)`,
    'drop-in',
  ],
  [
    `(?:one[\\s-]to[\\s-]ones?|1\\s?[-:]\\s?1|1-2-1|121|private|individual|hall|room|party|birthday)\\s+(?:[\\w-]+\\s+){0,2}?${booked}|(?:book|hire)\\s+(?:the|our|an?)\\s+(?:\\w+\\s+)?(?:hall|room|party)`,
    'booking-else',
  ],
  [
    `add\\s+you\\s+to\\s+(?:the|our)\\s+(?:list|register)|(?:need|require)\\s+an?\\s+(?:\\w+\\s+)?(?:code|voucher|pass)\\b|put\\s+(?:your|their)\\s+names?\\s+(?:down|on|forward)|(?:ring|call|phone|text|e-?mail|message|contact|tell)\\s+(?:\\w+\\s+){1,3}?so\\s+(?:that\\s+)?(?:we|i|they)\\s+(?:know|can|have)\\b|(?:let\\s+(?:us|me|\\w+)\\s+know\\s+(?:if|that|you|when|in\\s+advance|before)|by\\s+(?:prior\\s+)?arrangement|waiting\\s+lists?|rsvp|(?:limited|numbers\\s+are|places\\s+are)\\s+(?:places|spaces|numbers|limited)|(?:places?|spaces?)\\s+(?:are\\s+|is\\s+)?limited|eventbrite|(?:ring|call|phone|telephone|contact|e-?mail|text|message)\\s+(?:us\\s+|ahead\\s+|the\\s+\\w+\\s+|\\w+\\s+)?(?:first|before(?:hand)?|in\\s+advance|ahead|to\\s+(?:arrange|join|secure|check\\s+availability|confirm|apply))|appl(?:y|ication)\\s+(?:forms?|to\\s+join|online|for\\s+a\\s+place)|by\\s+application)|${booked}`,
    'booking',
  ],
  ['referrals?|referr?ed|refer', 'referrals'],
]
type Sign =
  | 'self'
  | 'no-referral'
  | 'no-booking'
  | 'referral'
  | 'drop-in'
  | 'booking'
  | 'booking-else'
  | 'referrals'

const whole = (pattern: string) => new RegExp(`(?<![\\w¦])(?:${pattern})(?![\\w])`, 'gi')
const [outOfSight, readable] = [
  lookalikes.map(whole),
  signs.map(([pattern, sign]) => [whole(pattern), sign] as const),
]
const blank = (words: string) => '¦'.repeat(words.length)

/** How one gets in as a text says it, and the words that say so, each as it stands there and in its order. */
export interface AccessSaid {
  access: Access
  words: string[]
  /** The words speak of more ways than one. */
  isMixed: boolean
}

interface Found {
  sign: Sign
  words: string
  at: number
}
const isOfReferral = ({ sign }: Found) => sign === 'referral' || sign === 'referrals'
const isNo = (it: Found | undefined): it is Found =>
  it?.sign === 'no-referral' || it?.sign === 'no-booking'
const between = (text: string, a: Found, b: Found) => text.slice(a.at + a.words.length, b.at)

const orElse = /^\s*(?:,\s*)?(?:or|nor|and)\s+(?:to\s+|for\s+)?(?:an?\s+|any\s+)?(?:prior\s+)?$/i
/** "No need for a referral or a booking": the second is not needed either. */
const notEither = (text: string, found: readonly Found[]): Found[] =>
  found.map((it, i) => {
    const before = found[i - 1]
    if (!isNo(before) || !orElse.test(between(text, before, it))) return it
    if (it.sign === 'booking') return { ...it, sign: 'no-booking' }
    return isOfReferral(it) ? { ...it, sign: 'no-referral' } : it
  })

const or = /^[^.!?;\n]{0,25}\bor\b[^.!?;\n]{0,25}$/i
const other: readonly Sign[] = ['drop-in', 'no-booking', 'self', 'booking']
/** "By referral, or just come along": the one is not needed for the other. */
const isChoice = (text: string, it: Found, found: readonly Found[]) =>
  isOfReferral(it) &&
  found.some(
    (way) =>
      other.includes(way.sign) &&
      (or.test(between(text, it, way)) || or.test(between(text, way, it))),
  )

/**
 * Reads how one gets in. Whoever speaks of booking, reserving, referral or dropping in has said it; where a text says
 * several, the way that turns nobody away at the door counts: booking before dropping in. Undefined where nobody says.
 */
export function accessIn(text: string): AccessSaid | undefined {
  const plain = text.replaceAll(/[\s\u00a0]+/g, ' ').slice(0, 20_000)
  let left = outOfSight.reduce((it, pattern) => it.replace(pattern, blank), plain)
  const all: Found[] = []
  for (const [pattern, sign] of readable)
    left = left.replace(pattern, (words: string, at: number) => {
      all.push({ sign, words: words.trim(), at })
      return blank(words)
    })
  if (all.length === 0) return undefined
  const said = notEither(
    plain,
    all.sort((a, b) => a.at - b.at),
  )
  // What is booked apart from it says nothing of it, where it says itself how one gets in.
  const isSaid = said.some(({ sign }) => sign === 'drop-in' || sign === 'no-booking')
  const found = said.filter(({ sign }) => !isSaid || sign !== 'booking-else')
  const choices = found.filter((it) => isChoice(plain, it, found))
  const ways = found.map((it): Sign => (choices.includes(it) ? 'no-referral' : it.sign))
  const says = (...of: Sign[]) => ways.some((sign) => of.includes(sign))
  const sorts = [
    choices.length > 0 || says('referral', 'referrals'),
    says('booking', 'booking-else', 'self'),
    says('drop-in', 'no-booking'),
  ]
  return {
    access: accessOf(says),
    words: [...new Set(found.map((it) => it.words))].slice(0, 6),
    isMixed: sorts.filter(Boolean).length > 1,
  }
}

function accessOf(says: (...of: Sign[]) => boolean): Access {
  // Where one may also come without, a referral is not the only way in; booking is.
  const isOpen = says('self', 'no-referral')
  if (says('referral') && !isOpen) return says('drop-in') ? 'book' : 'referral'
  if (says('booking', 'booking-else', 'self')) return 'book'
  if (says('drop-in', 'no-booking')) return 'drop-in'
  if (says('referrals') && !isOpen) return 'referral'
  return says('referral') ? 'book' : 'drop-in'
}

const way =
  '(?:e-?mail(?:ing)?|phon(?:e|ing)|telephon(?:e|ing)|ring(?:ing)?|call(?:ing)?|text(?:ing)?)'
const notOnline = new RegExp(
  `\\b${booked}\\s+(?:[^.!?\\n]{0,40}?\\s)?(?:by|via|please)\\s+${way}\\b|\\b${way}\\b(?:[^.!?\\n]|\\.(?=\\S)){0,60}?\\s(?:to|and|for)\\s+(?:(?:an?|your|make|secure)\\s+)*${booked}\\b|\\bto\\s+${booked}\\b[^.!?\\n]{0,30}?\\s${way}\\b`,
  'i',
)
const onlineToo =
  /\b(?:book|booking|reserve|register|sign up|tickets?)\b[^.!?\n]{0,40}?\b(?:online|web\s?site|web\s?page|eventbrite|link|app)\b|\bonline (?:booking|registration)/i

/** Whether a text says to book by telephone or e-mail and nowhere else: a web page is then no way to book. */
export const isBookedByAsking = (text: string): boolean =>
  notOnline.test(text) && !onlineToo.test(text)

const strictness: readonly Access[] = ['drop-in', 'book', 'referral']

/** The stricter of two ways in: what turns nobody away at the door. */
export const stricter = (a: Access, b: Access): Access =>
  strictness[Math.max(strictness.indexOf(a), strictness.indexOf(b))] ?? 'book'
