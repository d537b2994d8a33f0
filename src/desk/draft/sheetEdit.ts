import type { LocalDate } from '#domain/time/localDate.ts'
import type { Place, PlaceId } from '#domain/catalogue/place.ts'
import { nameAndTown } from '#domain/catalogue/postalAddress.ts'
import type { SessionId } from '#domain/catalogue/session.ts'
import { plainWords } from '#domain/search/plainWords.ts'
import { filesOf, type Draft, type RecordChange } from './draft.ts'
import type { RowRead } from './groupSheet.ts'
import { idsInUse, put, putPlace, sessionsFile } from './jobs.ts'

/** Where a new place is, by what tells it from others. */
const whereabouts = ({ name, address }: Place) =>
  [name, address.town, address.postcode].map((it) => plainWords(it ?? '').join(' ')).join('\n')

/**
 * Rows of a sheet that were read, as records of a draft: each new place once, and an id for each that nothing else has.
 * `checked` = the day on which all of it was found to be right; null = nobody knows.
 */
export function sheetEdit(
  draft: Draft,
  rows: readonly Extract<RowRead, { is: 'read' }>[],
  checked: LocalDate | null = null,
): RecordChange[] {
  const on = checked === null ? {} : { checked }
  const ids = idsInUse(filesOf(draft), draft.area)
  const made = new Map<string, Place>()
  return rows.flatMap(({ session, place, isNew }) => {
    const key = whereabouts(place)
    const known = isNew ? made.get(key) : place
    const at = known ?? { ...place, ...on, id: ids.fresh(nameAndTown(place)) as PlaceId }
    if (isNew) made.set(key, at)
    const id = ids.fresh(`${at.name} ${session.title}`) as SessionId
    return [
      ...(known ? [] : putPlace(draft.area, undefined, at)),
      put(sessionsFile(draft.area), undefined, { ...session, ...on, id, placeId: at.id }),
    ]
  })
}
