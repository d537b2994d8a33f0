import type { Area } from '#domain/catalogue/area.ts'
import type { LocalDate } from '#domain/time/localDate.ts'
import type { OpeningHours, Place } from '#domain/catalogue/place.ts'
import { Checked } from './Checked.tsx'
import { SheetWhere } from './SheetWhere.tsx'
import { place as placeWords } from '#words/en/place.ts'
import { sheet as sheetWords } from '#words/en/sheet.ts'
import { dates as datesWords } from '#words/en/dates.ts'

interface Props {
  area: Area
  number: number
  place: Place
  today: LocalDate
}

/** A place that was picked for itself: its opening hours stand where a session's time does. */
export function PlaceRow({ area, number, place, today }: Props) {
  const features = area.features.filter(({ id }) => place.features?.includes(id))
  return (
    <article className="sheet-row">
      <div className="sheet-when">
        <p className="sheet-day">{placeWords.hoursTitle}</p>
        <Hours opening={place.opening} />
      </div>
      <div>
        <SheetWhere
          council={area.council}
          number={number}
          title={place.name}
          place={place}
          phone={place.phone}
        />
        <p>
          {features.length > 0 && sheetWords.has(features.map(({ name }) => name))}{' '}
          <Checked checked={place.checked} by={place.source.name} today={today} />
        </p>
      </div>
    </article>
  )
}

function Hours({ opening }: { opening: OpeningHours[] | undefined }) {
  if (opening === undefined) return <p>{sheetWords.hoursUnknown}</p>
  if (opening.length === 0) return <p>{placeWords.hoursNever}</p>
  return (
    <ul className="sheet-hours">
      {opening.map(({ byday, opens, closes, note }) => {
        const days = byday.map(datesWords.weekdayShort).join(', ')
        const said = sheetWords.opening(days, placeWords.hours(opens, closes))
        return <li key={said}>{note ? `${said} (${note})` : said}</li>
      })}
    </ul>
  )
}
