import type { Area, ServiceType } from '#domain/catalogue/area.ts'
import { plainWords } from '#domain/search/plainWords.ts'
import { typedPostcode } from './placeForm.ts'
import type { SheetRow } from './sheetRow.ts'

const same = (text: string) => plainWords(text).join(' ')
/** Each once, however it is written: a postcode with a space or without, a town with capitals or without. */
const distinct = (texts: readonly string[]) => {
  const said = new Map(
    texts.filter((it) => it.trim() !== '').map((it) => [same(typedPostcode(it)), it]),
  )
  return [...said.values()]
}
const only = (texts: readonly string[]): string => {
  const [one, ...more] = distinct(texts)
  return more.length === 0 ? (one ?? '') : ''
}

/**
 * Rows with what other rows say of the same place, so that nobody types it again: a row that names a place alone has the town
 * and postcode of the one place of that name, and a row with one of the two has the other. Where the sheet has several of that
 * name, nothing is filled in. `isKnown` = the list has a place of that name, and says where it is.
 */
export function filledRows(
  rows: readonly SheetRow[],
  isKnown: (place: string) => boolean,
): SheetRow[] {
  const byName = new Map<string, SheetRow[]>()
  for (const row of rows)
    if (row.place !== '') byName.set(same(row.place), [...(byName.get(same(row.place)) ?? []), row])
  return rows.map((row) => {
    if (row.place === '' || (row.town !== '' && row.postcode !== '') || isKnown(row.place))
      return row
    const there = byName.get(same(row.place)) ?? []
    return { ...row, ...whereOf(row, there) }
  })
}

function whereOf(
  { town, postcode }: SheetRow,
  there: readonly SheetRow[],
): Pick<SheetRow, 'town' | 'postcode'> {
  if (town !== '') {
    const here = there.filter((it) => same(it.town) === same(town))
    return { town, postcode: only(here.map((it) => it.postcode)) }
  }
  if (postcode !== '') {
    const own = typedPostcode(postcode)
    const here = there.filter((it) => typedPostcode(it.postcode) === own)
    return { town: only(here.map((it) => it.town)), postcode }
  }
  const told = there.filter((it) => it.town !== '' || it.postcode !== '')
  const found = {
    town: only(told.map((it) => it.town)),
    postcode: only(told.map((it) => it.postcode)),
  }
  // A town here and a postcode there may be two places: only a row that has both says that they are one.
  const isOne =
    distinct(told.map((it) => it.town)).length <= 1 &&
    distinct(told.map((it) => it.postcode)).length <= 1 &&
    (found.town === '' || found.postcode === '' || told.some((it) => it.town && it.postcode))
  return isOne ? found : { town, postcode }
}

const names = ({ name, keywords = [] }: ServiceType) => [name, ...keywords]

/** The name of the one kind that a title names, by its name or another word for it; '' where it names none, or several. */
export function kindInTitle({ serviceTypes }: Pick<Area, 'serviceTypes'>, title: string): string {
  const said = ` ${same(title)} `
  const found = serviceTypes.filter((it) =>
    names(it).some((name) => said.includes(` ${same(name)} `)),
  )
  return found.length === 1 ? (found[0]?.name ?? '') : ''
}
