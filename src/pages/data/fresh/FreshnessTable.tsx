import { useState } from 'react'
import { Button } from '#ui/Button.tsx'
import { PhoneLink } from '#ui/Link.tsx'
import { href } from '#url/address.ts'
import type { PlaceFreshness } from '#domain/catalogue/placeFreshness.ts'
import { data as words } from '#words/data.ts'
import { dates as datesWords } from '#words/dates.ts'
import { standing as standingWords } from '#words/standing.ts'

const fewer = 12

interface Props {
  area: string
  rows: PlaceFreshness[]
}

/** Whom to ring, in order: places by their oldest check, with their numbers. */
export function FreshnessTable({ area, rows }: Props) {
  const [all, setAll] = useState(false)
  return (
    <>
      <table className="fresh">
        <caption className="visually-hidden">{words.freshCaption}</caption>
        <thead>
          <tr>
            <th scope="col">{words.place}</th>
            <th scope="col">{words.ring}</th>
            <th scope="col">{words.checked}</th>
          </tr>
        </thead>
        <tbody>
          {(all ? rows : rows.slice(0, fewer)).map((row) => (
            <Row key={row.place.id} area={area} row={row} />
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
}

function Row({ area, row: { place, checked, days } }: RowProps) {
  return (
    <tr>
      <th scope="row">
        <a href={href({ page: 'place', area, id: place.id })}>{standingWords.named(place)}</a>
      </th>
      <td>{place.phone ? <PhoneLink phone={place.phone} /> : words.noPhone}</td>
      <td>
        {checked === undefined || days === null
          ? words.notKnown
          : words.checkedAgo(datesWords.fullDate(checked), days)}
      </td>
    </tr>
  )
}
