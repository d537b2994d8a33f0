import type { LocalDate } from '#domain/time/calendar.ts'
import type { Session } from '#domain/catalogue/session.ts'
import type { Notes } from '#desk/report/report.ts'
import { nameOn } from '#desk/openReferral/text/say.ts'
import type { TheirService } from '#desk/openReferral/theirs.ts'
import { dateIn } from '#desk/openReferral/times/wallClock.ts'

const free =
  /^(?:it(?:'|’)?s |this (?:service|session|group) is )?(?:free(?: of charge| to attend| entry)?|no charge|nil)[.!]?$/i
const pounds = /^£ ?(\d{1,3}(?:\.\d{2})?)(?:\s+(.*))?$/
const pence = (amount: number) => Math.round(amount * 100)

/** What it costs, and what is said of the cost that has no price. */
export interface Cost {
  cost?: Session['cost']
  inWords?: string | undefined
}

/**
 * One price is a price. Several are not known which, and are left out with a line; fees in words are kept in words,
 * but "free" and "£2.50 per family" say a price.
 */
export function costOf(notes: Notes, service: TheirService, today: LocalDate): Cost {
  if (service.isFree === true) return { cost: { pence: 0 } }
  const fees = nameOn(notes, 'fees', service.fees, 300)
  const rows = service.costs.filter((it) => (dateIn(it.validTo) ?? today) >= today)
  const [row] = rows
  const amounts = new Set(rows.map((it) => it.amount))
  if (amounts.size > 1) {
    notes.repaired('cost_options', [...amounts].join(', '), 'several prices: not known which')
    return { inWords: fees }
  }
  if (row?.amount !== undefined && row.amount >= 0) {
    const note = nameOn(notes, 'cost_options', row.text ?? fees)
    return { cost: { pence: pence(row.amount), ...(note === undefined ? {} : { note }) } }
  }
  if (fees === undefined) return {}
  if (free.test(fees)) return { cost: { pence: 0 } }
  const [, price, note] = pounds.exec(fees) ?? []
  if (price === undefined) return { inWords: fees }
  return { cost: { pence: pence(Number(price)), ...(note === undefined ? {} : { note }) } }
}
