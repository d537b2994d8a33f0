import type { LocalDate } from '#domain/time/localDate.ts'
import { Chart } from '#pages/data/Chart.tsx'
import { freshnessBands, type PlaceFreshness } from '#domain/catalogue/placeFreshness.ts'
import { data as words } from '#words/en/data.ts'

/** How many places were last checked how long ago, at a glance. */
export function FreshnessChart({ rows, today }: { rows: PlaceFreshness[]; today: LocalDate }) {
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
