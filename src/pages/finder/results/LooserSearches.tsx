import type { Catalogue } from '#domain/catalogue/catalogue.ts'
import { Button } from '#ui/Button.tsx'
import type { ChangeSearch } from '#url/address.ts'
import type { Answer } from '#components/useResults.ts'
import { focusResults } from './focusResults.ts'
import './LooserSearches.css'
import { PlaceToAsk } from './PlaceToAsk.tsx'
import { looserSearches } from './looserSearches.ts'
import { noResults } from '#words/noResults.ts'

export interface LooserSearchesProps {
  catalogue: Catalogue
  answer: Answer
  onChange: ChangeSearch
}

/** What to let go of and what each would give, and somebody to ask. */
export function LooserSearches({ catalogue, answer, onChange }: LooserSearchesProps) {
  const { area } = catalogue
  const ways = looserSearches(catalogue, answer.asked, answer.where)
  return (
    <>
      {catalogue.sessions.size + catalogue.places.size === 0 && <p>{noResults.empty(area.name)}</p>}
      {ways.length > 0 && (
        <>
          <p>{noResults.hint}</p>
          <ul className="plain-list looser-searches">
            {ways.map(({ name, n, ask, change }) => (
              <li key={name}>
                <Button
                  onClick={() => {
                    onChange(change)
                    focusResults()
                  }}
                >
                  {noResults.way({ n, ask }, answer.asked.show, name)}
                </Button>
              </li>
            ))}
          </ul>
        </>
      )}
      <PlaceToAsk catalogue={catalogue} where={answer.where} />
    </>
  )
}
