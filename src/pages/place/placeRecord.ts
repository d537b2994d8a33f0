import type { Area } from '#domain/catalogue/area.ts'
import type { Place } from '#domain/catalogue/place.ts'
import type { ReportLine } from '#components/report.ts'
import { english } from '#words/current.ts'
import { placeIn } from '#words/place.ts'
import { postalAddress } from '#domain/catalogue/postalAddress.ts'

/** A place as it is published, for a report to the council, which reads English; what is not known says so, so that it can be filled in. */
export function placeRecord(place: Place, area: Area): ReportLine[] {
  const { fields } = placeIn(english)
  return [
    [fields.name, place.name],
    [fields.kind, area.kindNames[place.kind].one],
    [fields.address, postalAddress(place.address) || fields.unknown],
    [fields.phone, place.phone ?? fields.unknown],
    [fields.email, place.email ?? fields.unknown],
    [fields.website, place.url ?? fields.unknown],
    [fields.status, place.status],
    [fields.checked, place.checked ?? fields.unknown],
  ]
}
