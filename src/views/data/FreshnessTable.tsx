import { useMemo, useState } from 'react'
import type { LocalDate } from '~/domain/calendar.ts'
import type { Catalogue } from '~/domain/catalogue.ts'
import { isStale } from '~/domain/freshness.ts'
import { Button } from '~/ui/Button.tsx'
import { classes } from '~/ui/classes.ts'
import { href } from '~/url/address.ts'
import { useDataWords } from '~/words/useDataWords.ts'
import { freshnessByPlace, type PlaceFreshness } from './freshness.ts'

const fewer = 12

interface Props {
  catalogue: Catalogue
  today: LocalDate
}

/** Who to ring first: places by their oldest check, each with a bar as long as its age. */
export function FreshnessTable({ catalogue, today }: Props) {
  const words = useDataWords().data
  const [all, setAll] = useState(false)
  const rows = useMemo(() => freshnessByPlace(catalogue, today), [catalogue, today])
  const stale = rows.filter(({ checked }) => isStale(checked, today)).length
  const oldest = Math.max(1, rows[0]?.days ?? 0)
  return (
    <section aria-labelledby="fresh-title">
      <h2 id="fresh-title">{words.freshTitle}</h2>
      <p>{stale === 0 ? words.allFresh : words.stale(stale)}</p>
      <p className="about-data-soft">{words.freshHint}</p>
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
              area={catalogue.area.id}
              row={row}
              oldest={oldest}
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
    </section>
  )
}

interface RowProps {
  area: string
  row: PlaceFreshness
  /** Days since the oldest check of all: the whole length of a bar. */
  oldest: number
  stale: boolean
}

function Row({ area, row: { place, checked, days }, oldest, stale }: RowProps) {
  const words = useDataWords()
  return (
    <tr>
      <th scope="row">
        <a href={href({ room: 'place', area, id: place.id })}>{place.name}</a>
      </th>
      <td>
        {words.dates.fullDate(checked)}, {words.data.ago(days)}
        <span className="fresh-track" aria-hidden="true">
          <span
            className={classes('fresh-bar', stale && 'fresh-bar-stale')}
            style={{ inlineSize: `${(100 * days) / oldest}%` }}
          />
        </span>
      </td>
    </tr>
  )
}
