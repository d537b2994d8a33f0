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
