import type { AgeRange, Months } from '#domain/catalogue/session.ts'

// The ages that a text names, in months: "12 to 24 months", "aged 7 to 10", "over 3s".

/** One span of ages as the text has it; without `to` from that age on. */
export interface AgeSpan extends AgeRange {
  words: string
  /** The numbers as they are written, where they are months: fields of years may hold the same ones. */
  months?: { from: number; to?: number | undefined } | undefined
  /** It can be nothing but ages: "aged 2 to 4", and not "under 5s". */
  isSure: boolean
}

const words =
  'zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen'.split(
    ' ',
  )
const number = `(?:\\d{1,2}(?:\\.5|½)?|${words.slice(1).join('|')})`
const unit = '(?:months?|mths?|mos?|weeks?|wks?|years?|yrs?)'
const till = '\\s*(?:-|–|—|to|until|till|up\\s+to|and)\\s*'
const old = "(?:[\\s-]*(?:olds?|of\\s+age)\\b|['’])?"
const notAge = '(?!\\s*(?:am\\b|pm\\b|:\\d|\\.\\d\\d|%|miles|minutes|mins|hours|places|families))'
const birth = '(?:birth|new\\s?borns?|zero)'

const pattern = (text: string) => new RegExp(`(?<![\\w£.:/])(?:${text})(?![\\w£])`, 'gi')

interface Found {
  from: string
  fromUnit?: string | undefined
  to?: string | undefined
  toUnit?: string | undefined
}
type Read = (groups: Partial<Record<string, string>>) => Found

const range: Read = ({ a = '0', b, u, v }) => ({ from: a, fromUnit: u ?? v, to: b, toUnit: v ?? u })

/** In this order: what a longer one has read, a shorter one does not read again. */
const patterns: readonly (readonly [pattern: RegExp, read: Read, isSure: boolean])[] = [
  [
    pattern(
      `(?:minimum|youngest|lowest)\\s+age(?:\\s+(?:is|of|for\\s+\\w+\\s+is)|:)?\\s*(?<a>${number})(?:\\s*(?<u>${unit}))?`,
    ),
    ({ a = '0', u }) => ({ from: a, fromUnit: u }),
    false,
  ],
  [
    pattern(
      `(?:maximum|oldest|upper|highest)\\s+age(?:\\s+(?:is|of|for\\s+\\w+\\s+is)|:)?\\s*(?<b>${number})(?:\\s*(?<v>${unit}))?`,
    ),
    ({ b = '0', v }) => ({ from: '0', to: b, toUnit: v }),
    false,
  ],
  [
    pattern(`rising\\s+(?<a>${number})(?:['’]?s)?`),
    ({ a = '0' }) => ({ from: String(valueOf(a) - 1), to: `<${a}` }),
    false,
  ],
  [
    pattern(
      `(?:had|passed|past|reached|celebrated|after|from)\\s+(?:their|the|an?)\\s+(?<a>\\d(?=st|nd|rd|th)|first|second|third|fourth|fifth)(?:st|nd|rd|th)?\\s+birthday`,
    ),
    ({ a = '0' }) => ({ from: a }),
    false,
  ],
  [
    pattern(
      `(?:until|before|up\\s+to)\\s+(?:(?:they|your\\s+(?:child|baby|little\\s+one)|the\\s+child|he|she)\\s+(?:are|is|turns?|reach(?:es)?)\\s+(?<b>${number})(?:\\s*(?<v>${unit})${old})?|(?:their|the|a|your\\s+\\w+['’]s)\\s+(?<c>\\d(?=st|nd|rd|th)|first|second|third|fourth|fifth|sixth)(?:st|nd|rd|th)?\\s+birthday)|not\\s+(?:suitable\\s+)?for\\s+[^.!?\\n]{0,30}?(?:already|over|above|older\\s+than|who\\s+are)\\s+(?<d>${number})(?:\\s*(?<w>${unit})${old}|s)?`,
    ),
    ({ b, c, d, v, w }) => ({ from: '0', to: `<${b ?? c ?? d ?? ''}`, toUnit: v ?? w }),
    false,
  ],
  [
    pattern(
      `(?<a>${number})\\s*years?(?:\\s+and)?\\s+(?<b>${number})\\s*months?(?:${old})\\s*(?:\\+|(?:and|or)\\s+(?:over|older|above|up\\w*))`,
    ),
    ({ a = '0', b = '0' }) => ({ from: String(valueOf(a) * 12 + valueOf(b)), fromUnit: 'months' }),
    true,
  ],
  [
    pattern(
      `(?:under|below)[\\s-]+(?<a>${number})(?:[\\s-]*(?<u>${unit})${old}|['’]?s)?\\s+(?:(?:are|is|will\\s+be)\\s+)?(?:too\\s+young|not|unable)`,
    ),
    ({ a = '0', u }) => ({ from: a, fromUnit: u }),
    false,
  ],
  [
    pattern(
      `(?:unsuitable|not\\s+(?:suitable|suited|appropriate|recommended|open))\\s+(?:for|to)\\s+(?:children\\s+|babies\\s+|those\\s+)?(?:aged\\s+)?(?:under|below)[\\s-]+(?<a>${number})(?:[\\s-]*(?<u>${unit})${old}|['’]?s)?`,
    ),
    ({ a = '0', u }) => ({ from: a, fromUnit: u }),
    false,
  ],
  [
    pattern(
      `(?<a>${number})(?:\\s*,\\s*${number})*\\s*(?:and|or|&)\\s*(?<b>${number})[\\s-]*(?:years?|yrs?)[\\s-]*olds?`,
    ),
    range,
    true,
  ],
  [
    pattern(
      `(?:(?<g>aged?|ages|between)\\s+(?:(?:between|from|of|range)\\s+)*)?(?:(?<a>${number})|${birth})\\s*(?<u>${unit})?${old}${till}(?<b>${number})[\\s-]*(?<v>${unit})(?:[\\s-]*olds?|\\s+of\\s+age|['’])?`,
    ),
    range,
    true,
  ],
  [
    pattern(
      `(?:aged?|ages|(?:children|babies|toddlers|kids)\\s*\\()\\s*(?:(?:between|from|of|range)\\s+)*(?:(?<a>${number})|${birth})(?:\\s*(?<u>${unit}))?${till}(?<b>${number})${notAge}`,
    ),
    range,
    true,
  ],
  [
    pattern(`(?:for\\s+)?(?:(?<a>${number})|${birth})\\s*(?:-|–|to)\\s*(?<b>${number})['’]?s`),
    range,
    false,
  ],
  [
    pattern(
      `(?:under|below|younger\\s+than)[\\s-]+(?:the\\s+age\\s+of\\s+)?(?<b>${number})(?:[\\s-]*(?<v>${unit})${old}|['’]?s)?${notAge}`,
    ),
    ({ b = '0', v }) => ({ from: '0', to: `<${b}`, toUnit: v }),
    false,
  ],
  [
    pattern(
      `(?:up\\s+to|until|to)\\s+(?:(?:the\\s+)?(?:age|age\\s+of)\\s+(?<c>${number})|(?<b>${number})[\\s-]*(?<v>${unit})(?:[\\s-]*olds?|\\s+of\\s+age)?)`,
    ),
    ({ b, c, v }) => ({ from: '0', to: b ?? c, toUnit: v }),
    false,
  ],
  [
    pattern(
      `(?:from|over|above|at\\s+least|older\\s+than|aged?|must\\s+be)[\\s-]+(?:(?:the\\s+)?age\\s+(?:of\\s+)?)?(?<a>${number})[\\s-]*(?:(?<u>${unit})${old}(?:\\s*(?:\\+|plus|(?:and|or)\\s+(?:over|older|above|up\\w*)))?|['’]?s|\\+)(?!\\s*${unit})`,
    ),
    ({ a = '0', u }) => ({ from: a, fromUnit: u }),
    false,
  ],
  [
    pattern(
      `(?<a>${number})(?:[\\s-]*(?<u>${unit})${old}|['’]?s)?\\s*(?:\\+|plus|(?:and|or)\\s+(?:over|older|above|up(?:wards?)?))(?!\\s*${unit}|\\s*\\d)`,
    ),
    ({ a = '0', u }) => ({ from: a, fromUnit: u }),
    false,
  ],
]

/** Ages that are not those of whom it is for: siblings, who pays, who needs an adult, a room of several, and how long. */
const asides = [
  /[^.!?\n]{0,120}\b(?:fund(?:ed|ing)|entitle\w*|childcare|moves?\s+(?:on|up)|places?\s+at\s+(?:an?|the|our)|start(?:s|ing)?\s+(?:school|nursery))\b[^.!?\n]{0,120}/gi,
  /\b\d{1,2}\s*(?:-|–|to)\s*\d{1,2}[\s-]*w(?:ee)?ks?\b(?!\s*-?(?:olds?|of\s+age))/gi,
  /\b(?:siblings?|brothers?|sisters?)\b[^.!?;\n]{0,40}/gi,
  /\b(?:under|over|below)[\s-]+(?:the\s+age\s+of\s+)?(?:\d{1,2}|one|two|three|four|five)(?:['’]?s|\s*(?:months?|years?|yrs?))?\s+(?:(?:are(?!\s+(?:too|not|unable))|is(?!\s+(?:too|not))|go|get|come|also|must|need|should|have|may|can|free|half|pay|welcome)\b|£)[^.!?;\n]*/gi,
  /[^.!?;,\n]{0,40}\b(?:months?|years?)\s+(?:in\s+(?:the|our)|have|use)\s+\w+(?:\s+\w+)?\s+(?:room|area|corner|space|zone)\b/gi,
  /\b(?:for|past|last|over\s+the\s+last|running|within|in\s+the\s+last|takes|lasts|established|than)\s+(?:(?:the|past|last|over|nearly|more|about|almost)\s+)*\d{1,2}(?:\s*(?:-|to)\s*\d{1,2})?\s*(?:years|months|weeks)(?!\s*(?:-|\s)?old)(?=\s*(?:$|[.!?;,)]|now|ago|we|of\s+experience|and\s+(?!over|up|older)|by|in))/gi,
  /\b\d{1,2}\s*(?:\+\s*)?(?:years|months|weeks)(?:['’]|\s+of)?\s*(?:experience|ago|notice|long|warranty|programme|course|block)\b/gi,
  /\b\d{1,2}[\s-]+(?:weeks?|months?)[\s-]+(?:course|programme|block|plan|term)\b/gi,
  /\bschool\s+years?\s+\d[^.!?;,\n]*|\byears?\s+\d{1,2}(?:\s*(?:-|to|and)\s*\d{1,2})?(?!\d)/gi,
]

const ordinals = 'first second third fourth fifth sixth'.split(' ')
const valueOf = (said: string): number => {
  const nth = ordinals.indexOf(said.toLowerCase())
  if (nth >= 0) return nth + 1
  const at = words.indexOf(said.toLowerCase())
  return at >= 0 ? at : Number.parseFloat(said.replace('½', '.5'))
}
const isMonths = (said: string | undefined) => /^m/i.test(said ?? '')

function inMonths(said: string, unitSaid: string | undefined, isEnd: boolean): number {
  const isUnder = said.startsWith('<')
  const value = valueOf(said.replace('<', ''))
  if (isMonths(unitSaid)) return value
  if (/^w/i.test(unitSaid ?? '')) return Math.floor((value * 12) / 52)
  // To the birthday after, as in fields: 4 is up to the fifth birthday.
  return Math.round((isEnd && !isUnder && Number.isInteger(value) ? value + 1 : value) * 12)
}

/** Every span of ages that a text names, but for what is about something else. */
export function ageSpans(text: string): AgeSpan[] {
  let left = asides.reduce(
    (it, aside) => it.replace(aside, (found) => '¦'.repeat(found.length)),
    text.slice(0, 20_000),
  )
  const spans: AgeSpan[] = []
  for (const [pattern, read, isSure] of patterns)
    left = left.replace(pattern, (match: string, ...more: unknown[]) => {
      const groups = more.at(-1) as Partial<Record<string, string>>
      const { from, fromUnit, to, toUnit } = read(groups)
      // Weeks alone are as often how long it goes on.
      if (/^w/i.test(toUnit ?? '') && !/old|age/i.test(match)) return match
      const start = inMonths(from, fromUnit, false)
      const end = to === undefined ? undefined : inMonths(to, toUnit, true)
      if (end !== undefined && end <= start) return match
      const isInMonths = isMonths(fromUnit ?? toUnit) && (toUnit === undefined || isMonths(toUnit))
      spans.push({
        from: start as Months,
        ...(end === undefined ? {} : { to: end as Months }),
        words: match.trim(),
        months: isInMonths ? { from: start, to: end } : undefined,
        isSure,
      })
      return '¦'.repeat(match.length)
    })
  return spans
}

/** From the youngest to the oldest of several spans. */
export const hullOf = (spans: readonly AgeRange[]): AgeRange => {
  const from = Math.min(...spans.map((it) => it.from)) as Months
  const ends = spans.flatMap(({ to }) => (to === undefined ? [] : [to]))
  return ends.length === spans.length ? { from, to: Math.max(...ends) as Months } : { from }
}
