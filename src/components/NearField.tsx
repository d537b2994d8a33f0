import { useCallback } from 'react'
import { useGazetteer } from '#data/gazetteer.ts'
import { useVisitMode } from '#data/visit.ts'
import type { AreaSummary } from '#domain/catalogue/area.ts'
import { readNear } from '#domain/geo/near.ts'
import { suggest } from '#domain/geo/suggest.ts'
import type { Origin } from '#domain/geo/origin.ts'
import { Combobox } from '#ui/Combobox.tsx'
import { Field } from '#ui/Field.tsx'
import { useDraft } from '#ui/useTyped.ts'
import type { ChangeSearch } from '#url/address.ts'
import { nearField as words } from '#words/en/nearField.ts'

const mostSuggestions = 6

const oneGroup = <Option,>(options: Option[]) => (options.length > 0 ? [{ options }] : [])

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
      oneGroup(
        suggest(gazetteer, text, mostSuggestions, area.name).map(({ name, kind }) => ({
          key: `${kind} ${name}`,
          name,
          note: words.kind(kind),
        })),
      ),
    [gazetteer, area.name],
  )
  const value = readNear(near).is === 'point' ? words.aPoint : near
  const [text, type] = useDraft(value)
  function take(near: string, how: 'push' | 'replace') {
    type(near)
    onChange({ near }, how)
  }
  return (
    <Field label={words.label} error={wrong(origin)}>
      {(parts) => (
        <Combobox
          parts={parts}
          text={text}
          onText={type}
          suggest={offer}
          listName={words.suggestions}
          said={words.found}
          autoComplete={onVisit ? 'off' : 'postal-code'}
          onChoose={({ name }) => take(name, 'push')}
          onCommit={(typed, how) => {
            if (typed.trim() !== value) take(typed.trim(), how === 'entered' ? 'push' : 'replace')
          }}
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
