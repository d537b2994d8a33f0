import { useMemo } from 'react'
import type { LocalDate } from '#domain/time/localDate.ts'
import type { Catalogue } from '#domain/catalogue/catalogue.ts'
import { isStale } from '#domain/catalogue/freshness.ts'
import { freshnessByPlace } from './freshness.ts'
import { FreshnessChart } from './FreshnessChart.tsx'
import { FreshnessTable } from './FreshnessTable.tsx'
import { data as words } from '#words/en/data.ts'

interface Props {
  catalogue: Catalogue
  today: LocalDate
}

/** How old the information is: all of it at a glance, then place by place. */
export function Freshness({ catalogue, today }: Props) {
  const rows = useMemo(() => freshnessByPlace(catalogue, today), [catalogue, today])
  const unknown = rows.filter(({ checked }) => checked === undefined).length
  const stale = rows.filter(({ checked }) => isStale(checked, today)).length - unknown
  return (
    <section aria-labelledby="fresh-title">
      <h2 id="fresh-title">{words.freshTitle}</h2>
      {rows.length === 0 ? (
        <p>{words.noPlaces}</p>
      ) : (
        <>
          <p>
            {stale + unknown === 0 && words.allFresh} {stale > 0 && words.stale(stale)}{' '}
            {unknown > 0 && words.dayUnknown(unknown)}
          </p>
          <FreshnessChart rows={rows} today={today} />
          <h3>{words.byPlaceTitle}</h3>
          <p className="about-data-soft">{words.freshHint}</p>
          <FreshnessTable area={catalogue.area.id} rows={rows} today={today} />
        </>
      )}
    </section>
  )
}
