import type { LocalDate } from '#domain/time/localDate.ts'
import type { Session } from '#domain/catalogue/session.ts'
import type { Notes } from '#desk/report/report.ts'
import type { TheirCost, TheirService } from '#desk/openReferral/dialect/theirs.ts'
import { nameOn } from '#desk/openReferral/text/plainText.ts'
import { dateIn } from '#desk/openReferral/times/row.ts'

/** Free for anybody, and what is said with it: "Free, donations welcome". */
const free =
  /^(?:(?:it(?:'|’)?s|(?:this|the) (?:service|session|group) is|all sessions are) )?(?:free(?: of charge| to (?:attend|all|everyone)| entry| admission| for (?:all|everyone))?(?: (?:session|group|event|activit(?:y|ie)|service|class(?:e)?|drop-?in)s?)?|no (?:charge|cost)|nil)(?:\s*$|[\s]*[.!,;:(–-]+\s*|\s+(?=(?:and|but|with|though|or)\b))(.*)$/is
/** Free for some, or now and then. */
const partlyFree =
  /\b(?:for|if|with|when|to members|first|taster|trial|before|after|then|under|over)\b|£|\d/i
const price = /^(?:£ ?(\d{1,3}(?:\.\d{2})?)|(\d{1,2}) ?p)(?=$|[\s;/(]|,(?!\d))\s*(.*)$/is
/** How systems write nothing. */
const nothing = /^(?:n\/?a|none|null|0(?:\.0+)?|-+|not applicable|unknown|tbc|\.)$/i

/** An amount of money in a text: "£2.50", "50p", "3 pounds". */
const money =
  /£\s?(\d{1,3}(?:,\d{3})+|\d+)(\.\d{1,2})?|\b(\d{1,2})p\b|\b(\d{1,3}|one|two|three|four|five|ten) pounds?\b/gi
/** What a sum in a text is, where it is not what the session costs. */
const otherSum =
  /\b(?:refreshments?|snacks?|teas?|coffees?|cakes?|biscuits?|drinks?|lunch(?:es)?|breakfast|toast|raffle|tombola|vouchers? worth|worth|deposit|grants?|prizes?|raised?|save|savings?|discount|off|uniform|t-?shirts?|trips?|fund(?:ed|ing)?|sponsor\w*|donated|benefits?|pay(?:s|ing)? back|party|parties|hire|fine)\b/i
/** That it costs something, without a sum; that it is free for some, or now and then. */
const charged =
  /(?<!\b(?:no|any|without|extra|free of|nil|additional)\s+(?:\w+\s+)?)\b(?:(?:small|nominal|modest|session|entry|entrance|admission|weekly|minimal|little|there is an?|an?)\s+(?:\w+\s+)?(?:charge|fee|cost|contribution|payment|subscription)s?\b|(?:charge|fee|cost)s?\s+(?:appl(?:y|ies)|payable|are|is|of|to be)\b|subs\b|subscriptions?\b|chargeable\b|by\s+donation|donations?\s+(?:of|requested|required|expected|asked)|pay\s+(?:what|as)\s+you|(?:for|about|our)\s+(?:prices|pricing|costs?|fees)\b|prices?\s+(?:vary|on|from|list)|funded\s+(?:places?|hours|sessions?))|\bfree\s+(?:\w+\s+)?(?:with|if|when|for\s+(?!all\b|every|anyone|families\b|children\b|parents\b)|to\s+(?:members|those|residents|families (?:who|on|with))|trial|taster|first|on\s+your\s+first)\b|\b(?:first|taster|trial)\s+(?:\w+\s+){0,2}(?:is\s+)?free\b|\bfree after\b/i

/** What it costs, and what is said of the cost that has no price. */
export interface Cost {
  cost?: Session['cost']
  inWords?: string | undefined
}

const pence = (amount: number) => Math.round(amount * 100)
const pounds = (amount: number) =>
  amount === 0 ? 'free' : `£${amount.toFixed(2).replace(/\.00$/, '')}`

/** A price in words: "Adult £4, per session". */
const bandOf = ({ amount, text, unit }: TheirCost) =>
  [
    [text, amount === undefined || amount < 0 ? undefined : pounds(amount)]
      .filter(Boolean)
      .join(' '),
    unit,
  ]
    .filter(Boolean)
    .join(', ')

/** "Free" with what stands beside it; undefined where it is free for some only. */
function freeIn(words: string): Cost | undefined {
  const [, rest] = free.exec(words) ?? []
  if (rest === undefined || partlyFree.test(rest)) return undefined
  return { cost: { pence: 0, ...(rest === '' ? {} : { note: rest }) } }
}

/** The price that some words begin with; where others in them are higher it is only one of them. */
function priceIn(words: string): Cost | undefined {
  const [, inPounds, inPence, note = ''] = price.exec(words) ?? []
  const amount = inPounds === undefined ? Number(inPence) / 100 : Number(inPounds)
  if (Number.isNaN(amount)) return undefined
  const others = [...note.matchAll(/£ ?(\d+(?:\.\d+)?)/g)].map(([, it]) => Number(it))
  if (/^(?:-|–|to\b|or\b|\/)/.test(note) || others.some((it) => it > amount)) return undefined
  const beside = note.replace(/^[,;.\s]+/, '')
  return { cost: { pence: pence(amount), ...(beside === '' ? {} : { note: beside }) } }
}

const sentencesOf = (text: string) => text.split(/\n|(?<=[.!?;])\s+/)

const spelt: Partial<Record<string, string>> = {
  one: '1',
  two: '2',
  three: '3',
  four: '4',
  five: '5',
  ten: '10',
}
const inFigures = (said = '') => spelt[said.toLowerCase()] ?? said

/** The sums that a sentence names, in pounds. */
const sumsIn = (text: string): number[] =>
  [...text.matchAll(money)].map(([, whole, part = '', inPence, inPounds]) =>
    inPence === undefined
      ? Number(`${(whole ?? inFigures(inPounds)).replaceAll(',', '')}${part}`)
      : Number(inPence) / 100,
  )

/**
 * Sentences of a text that name another price than the one in the fields. Lower sums beside that price ("£3, siblings £1")
 * are no other price; what is free costs nothing at all.
 */
function othersIn(prose: string, amount: number): string[] {
  return sentencesOf(prose).filter((it) => {
    if (amount === 0 && charged.test(it)) return true
    const sums = sumsIn(it)
    if (sums.length === 0 || (otherSum.test(it) && !sums.includes(amount))) return false
    return sums.includes(amount) ? sums.some((sum) => sum > amount) : sums.some((sum) => sum > 0)
  })
}

/**
 * One price is a price, with what it is for and by the hour or the session. Of several the highest is the price, so that
 * nobody pays more than was said, and all of them stand beside it. Fees in words are kept in words, but "free" and
 * "£2.50 per family" say a price. Where the text names another sum than the fields, neither is the price: both are quoted.
 */
export function costOf(notes: Notes, service: TheirService, prose: string, today: LocalDate): Cost {
  const read = inFields(notes, service, today)
  if (read.cost === undefined) return read
  const amount = read.cost.pence / 100
  const known = sumsIn(read.cost.note ?? '')
  const others = othersIn(prose, amount).filter(
    (it) => charged.test(it) || sumsIn(it).some((sum) => !known.includes(sum)),
  )
  if (others.length === 0) return read
  notes.repaired(
    'description',
    others.join(' '),
    'the text names another price: no price, both in words',
  )
  const { note } = read.cost
  const own =
    note !== undefined && note.includes(pounds(amount))
      ? note
      : [pounds(amount), note].filter(Boolean).join(', ')
  const words = `${amount === 0 ? 'the directory' : `${own}. The directory also`} says: “${others.join(' ').slice(0, 250)}”`
  return { inWords: words }
}

function inFields(notes: Notes, service: TheirService, today: LocalDate): Cost {
  const said = nameOn(notes, 'fees', service.fees, 300)
  const fees = said === undefined || nothing.test(said.trim()) ? undefined : said
  const rows = service.costs.filter(
    (it) =>
      (dateIn(it.validTo) ?? today) >= today &&
      (dateIn(it.validFrom) ?? today) <= today &&
      (it.text !== undefined || (it.amount !== undefined && it.amount >= 0)),
  )
  const priced = rows.filter(({ amount }) => amount !== undefined && amount >= 0)
  const highest = Math.max(...priced.map(({ amount }) => amount ?? 0))
  if (service.isFree === true && (priced.length === 0 || highest === 0))
    return { cost: { pence: 0 } }
  const [only, ...others] = rows
  if (only === undefined) return fees === undefined ? {} : feesIn(fees)
  const bands = others.length === 0 ? undefined : rows.map(bandOf).join('; ')
  if (priced.length === 0) {
    const words = rows
      .map(bandOf)
      .filter((it) => it !== '')
      .join('; ')
    return words === '' ? (fees === undefined ? {} : feesIn(fees)) : feesIn(words)
  }
  if (bands !== undefined)
    notes.repaired(
      'cost_options',
      bands,
      'several prices: the highest is shown, with all of them beside it',
    )
  const one = [only.text, only.unit].filter(Boolean).join(', ')
  const note = nameOn(notes, 'cost_options', bands ?? (one === '' ? fees : one), 300)
  return { cost: { pence: pence(highest), ...(note === undefined ? {} : { note }) } }
}

/** What some words say of a cost: that it is free, a price and what it is for, or else the words. */
export const feesIn = (fees: string): Cost => freeIn(fees) ?? priceIn(fees) ?? { inWords: fees }
