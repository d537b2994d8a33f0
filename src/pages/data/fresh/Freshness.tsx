import { useMemo } from 'react'
import type { LocalDate } from '#domain/time/localDate.ts'
import type { Catalogue } from '#domain/catalogue/catalogue.ts'
import { countConfirmed } from '#domain/catalogue/checks.ts'
import { isStale } from '#domain/catalogue/freshness.ts'
import {
  freshnessBands,
  freshnessByPlace,
  type PlaceFreshness,
} from '#domain/catalogue/placeFreshness.ts'
import { Chart } from '#pages/data/Chart.tsx'
import { FreshnessTable } from './FreshnessTable.tsx'
import { common as commonWords } from '#words/common.ts'
import { data as words } from '#words/data.ts'

interface Props {
  catalogue: Catalogue
  today: LocalDate
}

/** What to check next, place by place, and how old all of it is. */
export function Freshness({ catalogue, today }: Props) {
  const rows = useMemo(() => freshnessByPlace(catalogue, today), [catalogue, today])
  const checks = [...catalogue.sessions.values()].map(({ checked }) => checked)
  const unknown = rows.filter(({ checked }) => checked === undefined).length
  const stale = rows.filter(({ checked }) => isStale(checked, today)).length - unknown
  return (
    <section aria-labelledby="fresh-title">
      <h2 id="fresh-title">{words.freshTitle}</h2>
      {rows.length === 0 ? (
        <p>{words.noPlaces}</p>
      ) : (
        <>
          <p className="about-data-lead">
            {commonWords.confirmed(countConfirmed(checks, today), checks.length)}
          </p>
          <p>
            {stale + unknown === 0 && words.allFresh} {stale > 0 && words.stale(stale)}{' '}
            {unknown > 0 && words.dayUnknown(unknown)}
          </p>
          <p className="about-data-soft">{words.freshHint}</p>
          <FreshnessTable area={catalogue.area.id} rows={rows} />
          <FreshnessChart rows={rows} today={today} />
        </>
      )}
    </section>
  )
}

/** How many places were last checked how long ago, at a glance. */
function FreshnessChart({ rows, today }: { rows: PlaceFreshness[]; today: LocalDate }) {
  return (
    <Chart
      caption={words.bandsCaption}
      heads={[words.checked, words.howMany]}
      rows={freshnessBands(rows, today).map(({ band, n, stale }) => ({
        name: words.bands[band],
        n,
        said: words.places(n),
        careful: stale,
      }))}
    />
  )
}
