import { useState } from 'react'
import type { LocalDate } from '#domain/time/localDate.ts'
import { isStale } from '#domain/catalogue/freshness.ts'
import { Button } from '#ui/Button.tsx'
import { PhoneLink } from '#ui/Link.tsx'
import { href } from '#url/address.ts'
import { Bar } from '#pages/data/Bar.tsx'
import type { PlaceFreshness } from './freshness.ts'
import { data as words, data as dataWords } from '#words/en/data.ts'
import { dates as datesWords } from '#words/en/dates.ts'
import { standing as standingWords } from '#words/en/standing.ts'

const fewer = 12

interface Props {
  area: string
  rows: PlaceFreshness[]
  today: LocalDate
}

/** Who to ring first: places by their oldest check, each with a bar as long as its age. */
export function FreshnessTable({ area, rows, today }: Props) {
  const [all, setAll] = useState(false)
  const oldest = Math.max(1, ...rows.map(({ days }) => days ?? 0))
  return (
    <>
      <table className="fresh">
        <caption className="visually-hidden">{words.freshCaption}</caption>
        <thead>
          <tr>
            <th scope="col">{words.place}</th>
            <th scope="col">{words.checked}</th>
          </tr>
        </thead>
        <tbody>
          {(all ? rows : rows.slice(0, fewer)).map((row) => (
            <Row
              key={row.place.id}
              area={area}
              row={row}
              share={(row.days ?? oldest) / oldest}
              stale={isStale(row.checked, today)}
            />
          ))}
        </tbody>
      </table>
      {rows.length > fewer && (
        <Button aria-expanded={all} onClick={() => setAll(!all)}>
          {all ? words.showFewer : words.showAll(rows.length)}
        </Button>
      )}
    </>
  )
}

interface RowProps {
  area: string
  row: PlaceFreshness
  /** Of the oldest check of all; whole where the day is not known. */
  share: number
  stale: boolean
}

function Row({ area, row: { place, checked, days }, share, stale }: RowProps) {
  return (
    <tr>
      <th scope="row">
        <a href={href({ room: 'place', area, id: place.id })}>{standingWords.named(place)}</a>
        {stale && place.phone && <PhoneLink phone={place.phone} />}
      </th>
      <td>
        {checked === undefined || days === null
          ? dataWords.notKnown
          : `${datesWords.fullDate(checked)}, ${dataWords.ago(days)}`}
        <Bar share={share} careful={stale} />
      </td>
    </tr>
  )
}
