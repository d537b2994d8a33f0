import { useGazetteer } from '#data/gazetteer.ts'
import { useNow } from '#data/clock.ts'
import { useVisitMode } from '#data/visit.ts'
import type { Catalogue } from '#domain/catalogue/catalogue.ts'
import { readNear } from '#domain/geo/near.ts'
import type { Origin } from '#domain/geo/origin.ts'
import type { StartingPoint, Suggestion } from '#domain/search/suggestions.ts'
import { understand } from '#domain/search/understanding.ts'
import { Combobox } from '#ui/Combobox.tsx'
import type { ComboboxOption } from '#ui/ComboboxList.tsx'
import { Field } from '#ui/Field.tsx'
import { useDraft } from '#ui/useTyped.ts'
import type { ChangeSearch } from '#url/address.ts'
import { asked } from '#words/asked.ts'
import { nearField as words } from '#words/en/nearField.ts'
import { DidYouMean } from '#components/DidYouMean.tsx'

type Row = ComboboxOption & { near: string }

/** Where from: a postcode, town or village. What was typed stays, whatever becomes of it. */
export function NearField({
  catalogue,
  near,
  origin,
  onChange,
}: {
  catalogue: Catalogue
  near: string
  origin: Origin
  onChange: ChangeSearch
}) {
  const { area } = catalogue
  const startsOf = useStarts(catalogue)
  const onVisit = useVisitMode()
  const value = readNear(near).is === 'point' ? nameOf(origin) : near
  const [text, type] = useDraft(value)
  function take(near: string, how: 'push' | 'replace') {
    type(near)
    onChange({ near }, how)
  }
  function rowsFor(typed: string) {
    const options = startsOf(typed).offered.map((one): Row => ({
      ...asked.suggestion(one, area),
      key: one.near,
      near: one.near,
    }))
    return options.length > 0 ? [{ options }] : []
  }
  const meant = origin.is === 'unknown' ? startsOf(origin.text).meant : []
  return (
    <Field label={words.label} error={wrong(origin)}>
      {(parts) => (
        <>
          <Combobox<Row>
            parts={parts}
            text={text}
            onText={type}
            suggest={rowsFor}
            listName={words.suggestions}
            said={words.found}
            autoComplete={onVisit ? 'off' : 'postal-code'}
            onChoose={({ near }) => take(near, 'push')}
            onCommit={(typed, how) => {
              if (typed.trim() !== value) take(typed.trim(), how === 'entered' ? 'push' : 'replace')
            }}
          />
          <div role="status">
            {meant.length > 0 && (
              <DidYouMean
                didYouMean={meant}
                area={area}
                onChoose={({ near }) => {
                  take(near, 'push')
                  // The button goes with the question.
                  document.getElementById(parts.id)?.focus()
                }}
              />
            )}
          </div>
        </>
      )}
    </Field>
  )
}

const isStart = (one: Suggestion): one is StartingPoint => one.is === 'start'

/** The places to start from that a text may mean: those to offer, and the likeliest where it is in doubt. */
function useStarts(catalogue: Catalogue) {
  const { area } = catalogue
  const gazetteer = useGazetteer(area.id)
  const today = useNow(area.timeZone).date
  return function startsOf(text: string) {
    const known = { gazetteer, catalogue, otherAreas: [], today }
    const { groups, didYouMean } = understand(text, known)
    return {
      offered: groups.flatMap(({ suggestions }) => suggestions.filter(isStart)),
      meant: didYouMean.filter(isStart),
    }
  }
}

/** What a point is called: a village that others have the name of, or else nothing but that. */
const nameOf = (origin: Origin) => (origin.is === 'found' && origin.name) || words.aPoint

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
