import { useCallback } from 'react'
import { useGazetteer } from '#data/gazetteer.ts'
import { useVisitMode } from '#data/visit.ts'
import type { AreaSummary } from '#domain/catalogue/area.ts'
import { readNear, suggest } from '#domain/geo/near.ts'
import type { Origin } from '#domain/geo/origin.ts'
import { Combobox } from '#ui/Combobox.tsx'
import { Field } from '#ui/Field.tsx'
import type { ChangeSearch } from '#url/address.ts'
import { finder } from '#words/en/finder.ts'

const words = finder.near

const mostSuggestions = 6

/** Where from: a postcode, town or village. What was typed stays, whatever becomes of it. */
export function NearField({
  area,
  near,
  origin,
  onChange,
}: {
  area: Pick<AreaSummary, 'id' | 'name'>
  near: string
  origin: Origin
  onChange: ChangeSearch
}) {
  const gazetteer = useGazetteer(area.id)
  const onVisit = useVisitMode()
  const offer = useCallback(
    (text: string) =>
      suggest(gazetteer, text, mostSuggestions, area.name).map(({ name, kind }) => ({
        value: name,
        note: words.kind(kind),
      })),
    [gazetteer, area.name],
  )
  return (
    <Field label={words.label} error={wrong(origin)}>
      {(parts) => (
        <Combobox
          parts={parts}
          value={readNear(near).is === 'point' ? words.yourPlace : near}
          suggest={offer}
          listName={words.suggestions}
          said={words.found}
          autoComplete={onVisit ? 'off' : 'postal-code'}
          onCommit={(near, how) => onChange({ near }, how === 'chosen' ? 'push' : 'replace')}
        />
      )}
    </Field>
  )
}

function wrong(origin: Origin): string | null {
  if (origin.is !== 'unknown') return null
  switch (origin.why) {
    case 'no-such-postcode':
      return words.noSuchPostcode(origin.text)
    case 'no-such-place':
      return words.noSuchPlace(origin.text)
    case 'not-loaded':
      return words.notLoaded
  }
}
