import type { Area } from '#domain/catalogue/area.ts'
import type { LocalDate } from '#domain/time/calendar.ts'
import type { OpeningHours, Place } from '#domain/catalogue/place.ts'
import { useSheetWords } from '#words/useSheetWords.ts'
import { Checked } from './Checked.tsx'
import { SheetWhere } from './SheetWhere.tsx'

interface Props {
  area: Area
  number: number
  place: Place
  today: LocalDate
}

/** A place that was picked for itself: its opening hours stand where a session's time does. */
export function PlaceRow({ area, number, place, today }: Props) {
  const words = useSheetWords()
  const features = area.features.filter(({ id }) => place.features?.includes(id))
  return (
    <article className="sheet-row">
      <div className="sheet-when">
        <p className="sheet-day">{words.place.hoursTitle}</p>
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
          {features.length > 0 && words.sheet.has(features.map(({ name }) => name))}{' '}
          <Checked checked={place.checked} by={place.source.name} today={today} />
        </p>
      </div>
    </article>
  )
}

function Hours({ opening }: { opening: OpeningHours[] | undefined }) {
  const words = useSheetWords()
  if (opening === undefined) return <p>{words.sheet.hoursUnknown}</p>
  if (opening.length === 0) return <p>{words.place.hoursNever}</p>
  return (
    <ul className="sheet-hours">
      {opening.map(({ byday, opens, closes, note }) => {
        const days = byday.map(words.dates.weekdayShort).join(', ')
        const said = words.sheet.opening(days, words.place.hours(opens, closes))
        return <li key={said}>{note ? `${said} (${note})` : said}</li>
      })}
    </ul>
  )
}
