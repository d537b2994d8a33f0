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
  '(?:raffle|library)\\s+tickets?|tickets?\\s+for\\s+the\\s+raffle|reservations?\\s+about|we\\s+(?:also\\s+)?book\\s+\\w+|fully\\s+booked\\s+in',
  '(?:one[\\s-]to[\\s-]one|1[\\s:-]?(?:2|to)?[\\s:-]?1)\\s+appointments?',
  'books?\\s+(?:bags?|corners?|clubs?|swaps?|groups?|gifts?|gifting|sharing|time|week|packs?|box|boxes|borrowing|loans?|and\\s+(?:toys?|rhymes?|songs?|stories|games|puzzles|crafts?))|(?:stories|songs|rhymes|toys|games),?\\s+(?:and\\s+)?books',
  'nature\\s+reserves?|(?:local|country|wildlife)\\s+reserves?|reserve\\s+forces|reserves?\\s+the\\s+right|all\\s+rights\\s+reserved',
  '(?:refer|refers|referred|referring)\\s+(?:to\\s+(?:as|our|the|this|their|your)|back\\s+to)|(?:cross[\\s-])?references?',
  '(?:ofsted[\\s-]+)?registered\\s+(?:charity|childminder|childcare|nurse|with\\s+(?:ofsted|the)|company|provider|office|nursery|therapist|midwi)|ofsted[\\s-]+(?:registered|registration)|(?:cash|electoral)\\s+register|registrars?|register\\s+(?:of|a\\s+birth|the\\s+birth|births)|birth\\s+registrations?|registration\\s+(?:number|no)|charity\\s+registration',
]

const none = `(?:(?:there\\s+is\\s+|there['’]s\\s+)?no\\s+(?:need\\s+(?:to|for)\\s+(?:an?\\s+|any\\s+)?)?|without\\s+(?:an?\\s+|any\\s+|needing\\s+to\\s+|having\\s+to\\s+)?|(?:do(?:es)?\\s*(?:not|n['’]?t)|needn['’]?t|need\\s+not|not\\s+necessary\\s+to|never|is\\s+not|isn['’]t|not)\\s+(?:(?:need|have|require|necessary|required|usually|normally|be|got)\\s+)*(?:to\\s+)?(?:(?:an?|any|make|your)\\s+)*)`
const notNeeded =
  "(?:(?:is|are)\\s+)?(?:not|n['’]t|isn['’]t|aren['’]t|never|un)\\s*(?:usually\\s+|normally\\s+|always\\s+)?(?:required|needed|necessary|essential|compulsory|taken|accepted)"
const referral = `(?:referrals?|be\\s+referred|(?:an?\\s+)?(?:${health}['’]?s?\\s+)?letter(?:\\s+from\\s+${few(2)}${health})?)`

const ask =
  '(?:ring(?:ing)?|call(?:ing)?|phon(?:e|ing)|telephon(?:e|ing)|e-?mail(?:ing)?|text(?:ing)?|messag(?:e|ing)|contact(?:ing)?|arrang(?:e|ing))'

/** What the words mean, the first that is found counting: those that say "not needed" before those that do not. */
const signs: readonly (readonly [pattern: string, Sign])[] = [
  [
    `(?:self[\\s-]?referrals?|self[\\s-]?refer(?:red)?|refer\\s+(?:yourself|yourselves|themselves))`,
    'self',
  ],
  [`${none}${few(2)}${referral}|${referral}\\s+${notNeeded}`, 'no-referral'],
  [
    `${none}${few(2)}${booked}(?:\\s+(?:or\\s+\\w+|in\\s+advance|needed|required|necessary|first|a\\s+place))*|${booked}\\s+${notNeeded}|unbooked`,
    'no-booking',
  ],
  [
    `${none}${few(2)}${ask}(?:\\s+(?:us|them|ahead|first|before(?:hand)?|in\\s+advance))*`,
    'no-booking',
  ],
  [
    `(?:(?:not|un)\\s*able\\s+to|can(?:not|['’]t)|do(?:es)?\\s*(?:not|n['’]?t))\\s+(?:accept|take|offer|allow|do|have)\\s+(?:any\\s+)?drop[\\s-]?ins?`,
    'booking',
  ],
  [
    `(?:not?|no\\s+longer|isn['’]t|is\\s+not|never)\\s+(?:an?\\s+|currently\\s+)?drop(?:ping)?[\\s-]?ins?`,
    'booking',
  ],
  [
    `(?:by|via|through|on|with|upon|after|requires?|needs?|must\\s+have|following)\\s+${few(3)}referrals?|referrals?\\s+(?:is\\s+|are\\s+)?(?:only|required|needed|necessary|essential|basis|from|by|via|through|process|forms?)|(?:must|need(?:s)?\\s+to|have\\s+to|has\\s+to|should|will|been|are|is|families|children|parents)\\s+(?:be\\s+)?referred|invited\\s+by\\s+${few(2)}${health}|(?:access|entry|places?)\\s+(?:is|are)\\s+(?:only\\s+)?(?:via|through|by)\\s+${few(2)}${health}|through\\s+early\\s+help|referred\\s+(?:to\\s+us\\s+)?(?:by|via|through|from)|(?:letters?|prescription|invitation)\\s+from\\s+${few(2)}${health}|${health}['’]?s?\\s+(?:letters?|referrals?)|(?:ask|speak\\s+to|talk\\s+to|contact|see)\\s+${few(2)}${health}\\s+(?:to\\s+(?:be\\s+)?refer|for\\s+an?\\s+referral|about\\s+an?\\s+referral)|${health}\\s+(?:can|will|may|must|could|to)\\s+refer|referrals?\\s+(?:(?:is|are|can|should|must|will|be|only)\\s+)*(?:made|accepted|taken|received|welcome)\\s+(?:only\\s+)?(?:by|from|through|via)\\s+${few(3)}${health}|${health}\\s+(?:${few(2)}make\\s+an?\\s+referral|refers?\\b)|${booked}\\s+(?:only\\s+)?(?:through|via|by|with)\\s+(?:your|an?|the)\\s+${professional}|by\\s+invitation|invitation\\s+only|invite\\s+only`,
    'referral',
  ],
  [
    `(?:just\\s+(?:turn|come|pop|show|walk|drop)\\s*(?:up|along|in|over|by)?|drop(?:ping)?[\\s-]?(?:ins?|by)|turn\\s+up(?:\\s+on\\s+the\\s+(?:day|door))?|pop\\s+in|popping\\s+in|walk(?:-ins?|\\s?ins)|come\\s+along\\s+any\\s*time|open[\\s-]access|pay\\s+on\\s+the\\s+door)`,
    'drop-in',
  ],
  [
    `(?:by\\s+(?:prior\\s+)?arrangement|waiting\\s+lists?|rsvp|(?:limited|numbers\\s+are|places\\s+are)\\s+(?:places|spaces|numbers|limited)|(?:places?|spaces?)\\s+(?:are\\s+|is\\s+)?limited|eventbrite|(?:ring|call|phone|telephone|contact|e-?mail|text|message)\\s+(?:us\\s+|ahead\\s+|the\\s+\\w+\\s+)?(?:first|before(?:hand)?|in\\s+advance|ahead|to\\s+(?:arrange|join|secure|check\\s+availability|confirm|apply))|appl(?:y|ication)\\s+(?:forms?|to\\s+join|online|for\\s+a\\s+place)|by\\s+application|let\\s+us\\s+know\\s+(?:if|that|when)\\s+you\\S*\\s+(?:(?:would|['’]d)\\s+)?(?:like|want|wish|plan|intend|are\\s+coming|can\\s+come))|${booked}`,
    'booking',
  ],
  ['referrals?|(?:(?:can|may|could)\\s+be\\s+)?referr?ed|refer', 'referrals'],
]
type Sign = 'self' | 'no-referral' | 'no-booking' | 'referral' | 'drop-in' | 'booking' | 'referrals'

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

/**
 * Reads how one gets in. Whoever speaks of booking, reserving, referral or dropping in has said it; where a text says
 * several, the way that turns nobody away at the door counts: booking before dropping in. Undefined where nobody says.
 */
export function accessIn(text: string): AccessSaid | undefined {
  let left = outOfSight.reduce(
    (it, pattern) => it.replace(pattern, blank),
    text.replaceAll(/[\s\u00a0]+/g, ' ').slice(0, 20_000),
  )
  const found: { sign: Sign; words: string; at: number }[] = []
  for (const [pattern, sign] of readable)
    left = left.replace(pattern, (words: string, at: number) => {
      found.push({ sign, words: words.trim(), at })
      return blank(words)
    })
  if (found.length === 0) return undefined
  const says = (...of: Sign[]) => found.some(({ sign }) => of.includes(sign))
  const words = found.sort((a, b) => a.at - b.at).map((it) => it.words)
  return {
    access: accessOf(says),
    words: [...new Set(words)].slice(0, 6),
    isMixed:
      [
        says('referral', 'referrals'),
        says('booking', 'self'),
        says('drop-in', 'no-booking'),
      ].filter(Boolean).length > 1,
  }
}

function accessOf(says: (...of: Sign[]) => boolean): Access {
  // Where one may also come without, a referral is not the only way in; booking is.
  const isOpen = says('self', 'no-referral')
  if (says('referral') && !isOpen) return says('drop-in') ? 'book' : 'referral'
  if (says('booking', 'self')) return 'book'
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
