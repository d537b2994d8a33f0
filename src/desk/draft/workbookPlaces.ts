import { placeFiles } from '#data/published.ts'
import type { Catalogue } from '#domain/catalogue/catalogue.ts'
import type { Place, PlaceId } from '#domain/catalogue/place.ts'
import { filesOf, recordIn, type Draft } from './draft.ts'
import { placesFile } from './jobs.ts'
import {
  emptyPlaceForm,
  newPlace,
  placeFormOf,
  placeLookup,
  postcodeWanted,
  readPlace,
  withPostcode,
} from './placeForm.ts'
import { kindCell, statusCell, type PlaceCells } from './workbook.ts'
import type { Cells } from './workbookMerge.ts'

/** The files of the places of a draft’s area. */
export const placesFiles = ({ area }: Draft) => placeFiles.map((file) => `${area}/${file}`)

/** A record of some files as it was before it was taken out. */
export const takenOut = (draft: Draft, files: readonly string[], id: string): unknown =>
  draft.done
    .flatMap(({ changes }) => changes)
    .findLast((it) => it.id === id && !it.after && files.includes(it.file))?.before

/** Reads a row of a place over its record: what it is, or what was expected of its cells. */
export function placeReader(draft: Draft, catalogue: Catalogue) {
  const lookup = placeLookup(filesOf(draft), draft.area)
  const kind = kindCell(catalogue)
  return (cells: Cells) => {
    const listed = catalogue.places.get((cells.id ?? '') as PlaceId)
    const was =
      listed && (recordIn(filesOf(draft), placesFile(draft.area, listed), listed.id) as Place)
    const before = was ?? (takenOut(draft, placesFiles(draft), cells.id ?? '') as Place | undefined)
    const typed = cells as PlaceCells & { id: string }
    // A word that is not known is asked about, and so is an empty cell: neither is taken for open.
    const [kindRead, statusRead] = [kind.read(typed.kind), statusCell.read(typed.status)]
    const form = {
      ...(before ? placeFormOf(before) : emptyPlaceForm),
      ...typed,
      kind: kindRead.is === 'read' ? (kindRead.value as Place['kind']) : ('' as const),
      status: statusRead.is === 'read' ? (statusRead.value as Place['status']) : ('open' as const),
    }
    const start = before ?? newPlace(catalogue.area)
    const moved = before
      ? { ...placeFormOf(before), ...form, postcode: before.address.postcode ?? '' }
      : form
    const read = readPlace(
      withPostcode(moved, form.postcode, { was: start, lookup }),
      start,
      lookup,
    )
    const { point, ...wrong } = read.is === 'misread' ? read.wrong : {}
    if (point !== undefined) wrong.postcode ??= postcodeWanted(typed)
    if (kindRead.is === 'misread') wrong.kind = kindRead.expected
    if (statusRead.is === 'misread') wrong.status = statusRead.expected
    const isGood = read.is === 'read' && Object.keys(wrong).length === 0
    return { was, before, wrong, place: isGood ? read.place : null }
  }
}
