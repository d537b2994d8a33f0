import { months as monthsCell, type Cell, type CellRead } from '#desk/csv/cell.ts'
import { counted } from '#desk/words.ts'

/** Ages in months, `to` excluded; what is left out has no limit, or is not known. */
export interface AgeText {
  from?: number
  to?: number
}

const unit = String.raw`(m(?:ths?|onths?|os?)?|y(?:rs?|ears?)?|s)?`
const start = String.raw`(birth|newborns?|babies|\d{1,3}(?:\.5)?)`
const range = new RegExp(
  String.raw`^${start}\s*${unit}\s*(?:-|–|—|to|until|up to)\s*(\d{1,3}(?:\.5)?)\s*${unit}(?: olds?)?$`,
)
const under = new RegExp(
  String.raw`^(?:under|up to|below|<)\s*(?:the age of )?(\d{1,3})\s*${unit}(?: olds?)?$`,
)
const over = new RegExp(
  String.raw`^(?:from |over )?(\d{1,3})\s*${unit}\s*(?:\+|plus|and (?:over|up|older)|upwards)$`,
)

const isMonths = (said: string | undefined) => said?.startsWith('m') ?? false
const months = (count: number, said: string | undefined) =>
  Math.round(isMonths(said) ? count : count * 12)

/**
 * "0-18m", "2-4 years", "birth to 5", "under 5s", "18 months+", "all ages": months, of which the last is excluded. A number of
 * years that a range ends with is included, as in every import: "2-4 years" ends at the fifth birthday, and so does "under 5". A number without a unit is years. Undefined for what cannot be read for certain, as "walking to 4" cannot.
 */
export function ageRangeIn(text: string): AgeText | undefined {
  const said = text
    .toLowerCase()
    .replace(/\s+/g, ' ')
    .replace(/^(?:ages?|aged)\s+/, '')
    .trim()
  if (/^(?:all(?: ages)?|any(?: age)?|everyone)$/.test(said)) return {}
  const [, first, firstUnit, last, lastUnit] = range.exec(said) ?? []
  if (first !== undefined && last !== undefined) {
    const shared = firstUnit ?? (/^\d/.test(first) ? lastUnit : undefined)
    const from = /^\d/.test(first) ? months(Number(first), shared) : 0
    const isWhole = !isMonths(lastUnit) && Number.isInteger(Number(last))
    const to = months(Number(last) + (isWhole ? 1 : 0), lastUnit)
    return to > from ? { from, to } : undefined
  }
  const [, most, mostUnit] = under.exec(said) ?? []
  if (most !== undefined) return { from: 0, to: months(Number(most), mostUnit) }
  const [, least, leastUnit] = over.exec(said) ?? []
  return least === undefined ? undefined : { from: months(Number(least), leastUnit) }
}

/** An age in months as it is typed: "2 years", "18 months". */
export const ageText = (count: number): string =>
  count > 0 && count % 12 === 0 ? counted(count / 12, 'year') : counted(count, 'month')

const birthday =
  /^(\d{1,2}(?=st|nd|rd|th)|first|second|third|fourth|fifth)(?:st|nd|rd|th)?(?: birthday)?$/
const named = ['first', 'second', 'third', 'fourth', 'fifth']

/**
 * One age with its unit: "18 months", "2 years", "2nd birthday", "birth". A number alone may be of months or of years, and is
 * asked about; 0 is birth in both.
 */
export const age: Cell = {
  write: (count) => ageText(Number(count)),
  read(text): CellRead {
    const said = text
      .trim()
      .toLowerCase()
      .replace(/ olds?$/, '')
    if (/^(?:0|birth|newborns?)$/.test(said)) return { is: 'read', value: 0 }
    if (/^\d+$/.test(said)) {
      const [years, months] = ['year', 'month'].map((unit) => counted(Number(said), unit))
      return { is: 'misread', expected: `${years ?? ''} or ${months ?? ''}: say which` }
    }
    const [, nth = ''] = birthday.exec(said) ?? []
    const count = named.indexOf(nth) + 1 || parseInt(nth, 10)
    if (count > 0) return { is: 'read', value: count * 12 }
    const read = monthsCell.read(said)
    return read.is === 'read'
      ? read
      : { is: 'misread', expected: 'an age, like 18 months, 2 years or 2nd birthday' }
  },
}
