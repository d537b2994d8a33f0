import type { LocalDate } from '#domain/time/localDate.ts'
import type { Session } from '#domain/catalogue/session.ts'
import type { Notes } from '#desk/report/report.ts'
import type { TheirCost, TheirService } from '#desk/openReferral/dialect/theirs.ts'
import { nameOn } from '#desk/openReferral/text/plainText.ts'
import { dateIn } from '#desk/openReferral/times/row.ts'

/** Free for anybody, and what is said with it: "Free, donations welcome". */
const free =
  /^(?:(?:it(?:'|’)?s|(?:this|the) (?:service|session|group) is|all sessions are) )?(?:free(?: of charge| to attend| entry)?|no (?:charge|cost)|nil)\b[\s.!,;:–-]*(.*)$/is
/** Free for some, or now and then. */
const partlyFree =
  /\b(?:for|if|with|when|to members|first|taster|trial|before|after|then|under|over)\b|£|\d/i
const price = /^(?:£ ?(\d{1,3}(?:\.\d{2})?)|(\d{1,2}) ?p)(?=$|[\s,;/(])\s*(.*)$/is

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
  [[text, amount === undefined ? undefined : pounds(amount)].filter(Boolean).join(' '), unit]
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

/**
 * One price is a price, with what it is for and by the hour or the session. Of several the highest is the price, so that
 * nobody pays more than was said, and all of them stand beside it. Fees in words are kept in words, but "free" and
 * "£2.50 per family" say a price. Nothing is free where the text names a price.
 */
export function costOf(notes: Notes, service: TheirService, prose: string, today: LocalDate): Cost {
  const fees = nameOn(notes, 'fees', service.fees, 300)
  const rows = service.costs.filter(
    (it) => (dateIn(it.validTo) ?? today) >= today && (dateIn(it.validFrom) ?? today) <= today,
  )
  const priced = rows.filter(({ amount }) => amount !== undefined && amount >= 0)
  const highest = Math.max(...priced.map(({ amount }) => amount ?? 0))
  if (service.isFree === true && (priced.length === 0 || highest === 0)) {
    if (!/£ ?\d*[1-9]/.test(prose)) return { cost: { pence: 0 } }
    notes.repaired('free', true, 'the text names a price: the cost is not known')
    return { inWords: fees }
  }
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
