import type { Area } from '#domain/catalogue/area.ts'
import type { Origin } from '#domain/geo/origin.ts'
import { Button } from '#ui/Button.tsx'
import type { ChangeSearch } from '#url/address.ts'
import { focusResults } from '#pages/finder/results/focusResults.ts'
import type { Locating } from './LocateButton.tsx'
import { finder as words } from '#words/en/finder.ts'

/** How exact the point is, whether it lies outside the area, and what to do where it could not be had. */
export function WhereFrom({
  area,
  origin,
  locating,
  onChange,
}: {
  area: Area
  origin: Origin
  locating: Locating
  onChange: ChangeSearch
}) {
  return (
    <div className="ask-where" aria-live="polite">
      {locating.is === 'failed' && <p>{words.locate[locating.kind]}</p>}
      {origin.is === 'found' && origin.outside && (
        <p className="ask-outside">
          {words.near.outside(origin.name || words.near.yourPlace, area.name)}
        </p>
      )}
      {origin.is === 'found' && !origin.outside && (
        <p>{words.near.from(origin.name, origin.precision)}</p>
      )}
      {origin.is === 'unknown' && origin.why === 'no-such-place' && (
        <Button
          look="quiet"
          onClick={() => {
            onChange({ near: '', q: origin.text })
            focusResults()
          }}
        >
          {words.near.searchNames(origin.text)}
        </Button>
      )}
    </div>
  )
}
