import type { LocalDate } from '#domain/time/localDate.ts'
import type { ServiceType } from '#domain/catalogue/area.ts'
import type { TypeMap } from '#desk/openReferral/typeMap.ts'
import type { Ids } from '#desk/openReferral/ids.ts'
import type { Notes } from '#desk/report/report.ts'
import type { TheirLocation } from '#desk/openReferral/dialect/theirs.ts'
import type { PlaceContext } from '#desk/openReferral/place/newPlace.ts'
import type { FoundPlace } from '#desk/openReferral/place/placeBook.ts'

/** What every session of an import is read against. */
export interface Setting {
  /** The directory's name, as families read it under "source". */
  directory: string
  today: LocalDate
  /** Said for services that do not say when they were checked. */
  checked?: LocalDate | undefined
  ages?: { from: number; to: number } | undefined
  types: readonly ServiceType[]
  typeMap: TypeMap
  /** Counts the words of services that the map knows none of. */
  unmapped: Map<string, number>
  ids: Ids
  /** The ids that the last import gave, by the directory's own. */
  known: ReadonlyMap<string, string>
  placeFor: (notes: Notes, location: TheirLocation, around: PlaceContext) => FoundPlace | undefined
}
