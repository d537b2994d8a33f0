import type { Area } from '#domain/catalogue/area.ts'
import type { LocalDate } from '#domain/time/localDate.ts'
import type { Closure, OpeningHours, Place } from '#domain/catalogue/place.ts'
import { Checked } from './Checked.tsx'
import { SheetWhere } from './SheetWhere.tsx'
import { grammar } from '#words/grammar.ts'
import { place as placeWords } from '#words/place.ts'
import { sheet as sheetWords } from '#words/sheet.ts'

interface Props {
  area: Area
  number: number
  place: Place
  closures: Closure[]
  today: LocalDate
}

/** A place that was picked for itself: its opening hours stand where a session's time does. */
export function PlaceRow({ area, number, place, closures, today }: Props) {
  const features = area.features.filter(({ id }) => place.features?.includes(id))
  return (
    <article className="sheet-row">
      <div className="sheet-when">
        <p className="sheet-day">{placeWords.hoursTitle}</p>
        <Hours place={place} />
      </div>
      <div>
        <SheetWhere
          council={area.council}
          number={number}
          title={place.name}
          place={place}
          phone={place.phone}
        />
        {closures.length > 0 && (
          <p>
            <strong>{sheetWords.shut(closures, today)}</strong>
          </p>
        )}
        <p>
          {features.length > 0 && sheetWords.has(features.map(({ name }) => name))}{' '}
          <Checked checked={place.checked} by={place.source.name} today={today} />
        </p>
      </div>
    </article>
  )
}

function Hours({ place: { opening, selfService = [] } }: { place: Place }) {
  return (
    <>
      {opening === undefined && (
        <p>{selfService.length > 0 ? placeWords.selfServiceStaffed : sheetWords.hoursUnknown}</p>
      )}
      {opening?.length === 0 && <p>{placeWords.hoursNever}</p>}
      {opening && opening.length > 0 && <Rows hours={opening} />}
      {selfService.length > 0 && (
        <>
          <p>{sheetWords.selfService}</p>
          <Rows hours={selfService} />
        </>
      )}
    </>
  )
}

function Rows({ hours }: { hours: OpeningHours[] }) {
  return (
    <ul className="sheet-hours">
      {hours.map(({ byday, opens, closes, note }) => {
        const said = sheetWords.opening(byday, placeWords.hours(opens, closes))
        return <li key={said}>{note ? grammar.aside(said, note) : said}</li>
      })}
    </ul>
  )
}
