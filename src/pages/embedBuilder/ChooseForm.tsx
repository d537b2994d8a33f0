import type { AreaSummary } from '#domain/catalogue/area.ts'
import { views } from '#domain/search/search.ts'
import { Button } from '#ui/Button.tsx'
import { ChoiceGroup } from '#ui/Choice.tsx'
import { Field } from '#ui/Field.tsx'
import { Segments } from '#ui/Segments.tsx'
import { FilterFields, type FilterProps } from '#components/filters/FilterFields.tsx'
import { parseSearch } from '#url/search.ts'
import { AreaChoice } from '#components/AreaChoice.tsx'
import { NearField } from './NearField.tsx'
import { isHeight, readAccent } from './snippets.ts'
import { embed as embedWords } from '#words/en/embed.ts'

interface Props extends FilterProps {
  areas: AreaSummary[]
  onArea: (id: string) => void
  height: string
  onHeight: (height: string) => void
  colour: string
  onColour: (colour: string) => void
}

/** What the page will show first: the same questions as in the finder. */
export function ChooseForm(props: Props) {
  const { areas, onArea, height, onHeight, colour, onColour, ...filters } = props
  const words = embedWords.what
  const { catalogue, search, answer, onChange } = filters
  return (
    <section className="builder-choose" aria-labelledby="choose-title">
      <h2 id="choose-title">{words.title}</h2>
      <form className="builder-form" onSubmit={(event) => event.preventDefault()}>
        <AreaChoice label={words.area} areas={areas} value={catalogue.area.id} onChoose={onArea} />
        <p>{words.near}</p>
        <NearField
          catalogue={catalogue}
          near={search.near}
          origin={answer.origin}
          onChange={onChange}
        />
        <ChoiceGroup legend={words.view}>
          <Segments
            name="view"
            options={views.map((value) => ({ value, label: words.views[value] }))}
            value={search.view}
            onChange={(view) => onChange({ view }, 'replace')}
          />
        </ChoiceGroup>
        <Field
          label={words.height}
          hint={words.heightHint}
          error={isHeight(height) ? null : words.heightWrong}
        >
          {(parts) => (
            <input
              {...parts}
              className="input builder-short"
              value={height}
              autoComplete="off"
              onChange={(event) => onHeight(event.target.value.trim())}
            />
          )}
        </Field>
        <Field
          label={words.colour}
          hint={words.colourHint}
          error={words.colourWrong[readAccent(colour).is]}
        >
          {(parts) => (
            <input
              {...parts}
              className="input builder-short"
              value={colour}
              autoComplete="off"
              spellCheck={false}
              onChange={(event) => onColour(event.target.value)}
            />
          )}
        </Field>
        <FilterFields {...filters} />
        <p role="status">{words.found(answer.results.length, search.show)}</p>
        <Button onClick={() => onChange(parseSearch('', 'embed'), 'replace')}>{words.clear}</Button>
      </form>
    </section>
  )
}
