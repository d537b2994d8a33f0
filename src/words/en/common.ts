import { metresPerMile } from '#domain/geo/distance.ts'
import type { AgeBand } from '#domain/search/search.ts'
import type { Access, AgeRange, Session } from '#domain/catalogue/session.ts'
import { product } from './product.ts'

const plural = new Intl.PluralRules('en-GB')

const count = (n: number, one: string, many: string) =>
  `${n.toLocaleString('en-GB')} ${plural.select(n) === 'one' ? one : many}`

/**
 * Miles in a straight line: tenths below ten, whole miles above, because the line is not the road. `about` = one of its ends
 * is only the middle of somewhere: whole miles, and said so.
 */
function miles(metres: number, about: boolean): string {
  const far = metres / metresPerMile
  if (about && far < 0.75) return 'about a mile or less'
  if (about) return far < 1.5 ? 'about a mile' : `about ${Math.round(far)} miles`
  if (far < 0.05) return 'here'
  if (far < 9.95) return `${far.toFixed(1)} ${far >= 0.95 && far < 1.05 ? 'mile' : 'miles'}`
  return `${Math.round(far)} miles`
}

/** "within 5 miles"; `about` = of no exact point. */
const within = (miles: string, about: boolean) =>
  `within ${about ? 'about ' : ''}${count(Number(miles), 'mile', 'miles')}`

/** Months where years are too coarse: "6 to 12 months", "2 to 4 years", "0 to 5 years", "From 3 years". */
function ageRange({ from, to }: AgeRange): string {
  if (to === undefined) return from === 0 ? 'Any age' : `From ${age(from)}`
  if (to <= 24) return `${from} to ${to} months`
  const inYears = from % 12 === 0 && to % 12 === 0
  return inYears ? `${from / 12} to ${to / 12} years` : `${age(from)} to ${age(to)}`
}

function age(months: number): string {
  if (months === 0) return 'birth'
  if (months % 12 === 0) return count(months / 12, 'year', 'years')
  if (months > 12 && months % 12 === 6) return `${Math.floor(months / 12)} and a half years`
  return count(months, 'month', 'months')
}

const bands: Record<AgeBand, string> = {
  bump: 'Pregnancy',
  '0-5m': '0 to 5 months',
  '6-11m': '6 to 11 months',
  '1': '1 year old',
  '2': '2 years old',
  '3-4': '3 and 4 years old',
  '5': '5 and over',
}

function ages(session: Session): string {
  const bump = session.pregnancy ? 'pregnancy' : ''
  if (!session.ages) return bump ? 'Pregnancy' : 'Ages not known: ask'
  return bump ? `${ageRange(session.ages)}, and ${bump}` : ageRange(session.ages)
}

const pounds = (pence: number) =>
  pence % 100 === 0 ? `£${pence / 100}` : pence < 100 ? `${pence}p` : `£${(pence / 100).toFixed(2)}`

function cost({ cost }: Session): string {
  if (!cost) return 'Cost not known: ask'
  const price = cost.pence === 0 ? 'Free' : pounds(cost.pence)
  return cost.note ? `${price} (${cost.note})` : price
}

const access: Record<Access, string> = {
  'drop-in': 'Just turn up',
  book: 'Book first',
  referral: 'By referral',
}

const audience: Record<Session['audience'], string> = {
  everyone: 'Open to everyone',
  targeted: 'For some families',
}

/** What every page says, in English. Sentences a nine-year-old can read. */
export const common = {
  count,
  miles,
  within,
  ageRange,
  ages,
  band: (band: AgeBand) => bands[band],
  cost,
  confirmed: (n: number, all: number) =>
    n === 0
      ? 'No session was confirmed in the last month: ring before you go.'
      : `${n.toLocaleString('en-GB')} of ${count(all, 'session was', 'sessions were')} confirmed in the last month.`,
  inShort: 'In short',
  access: (session: Session) =>
    session.access ? access[session.access] : 'Ask if you need to book',
  audience: (session: Session) => audience[session.audience],
  product,
  tryAgain: 'Try again',
  close: 'Close',
  example: {
    mark: 'Example time',
    sentence:
      'This time is an example, made up to show how the finder works. It is not a real session time.',
    noticeTitle: 'The times here are examples',
    notice: (council: string) =>
      `The places are real. The days and times are made up, to show how the finder works, until ${council} publishes the real ones. Ring the place before you go.`,
  },
}
