import type { Catalogue } from '~/domain/catalogue.ts'
import type { Search } from '~/domain/search.ts'
import { Button } from '~/ui/Button.tsx'
import type { ChangeSearch } from '~/url/address.ts'
import { EmptyResults } from '~/views/parts/ResultsState.tsx'
import type { Answer } from '~/views/useResults.ts'
import { useWords } from '~/words/useWords.ts'
import { focusResults } from './focusResults.ts'
import './NoResults.css'
import { PlaceToAsk } from './PlaceToAsk.tsx'
import { waysOn } from './waysOn.ts'

/** Never a dead end: what to let go of and what each would give, and somebody to ask. */
export function NoResults({
  catalogue,
  search,
  answer,
  onChange,
}: {
  catalogue: Catalogue
  search: Search
  answer: Answer
  onChange: ChangeSearch
}) {
  const words = useWords()
  const { none } = words.finder
  const { area } = catalogue
  const ways = waysOn(catalogue, search, answer.where, words)
  return (
    <EmptyResults>
      {catalogue.sessions.size + catalogue.places.size === 0 && <p>{none.empty(area.name)}</p>}
      {ways.length > 0 && (
        <>
          <p>{none.hint}</p>
          <ul className="plain-list ways-on">
            {ways.map(({ name, n, change }) => (
              <li key={name}>
                <Button
                  onClick={() => {
                    onChange(change)
                    focusResults()
                  }}
                >
                  {none.way(n, search.show, name)}
                </Button>
              </li>
            ))}
          </ul>
        </>
      )}
      <PlaceToAsk catalogue={catalogue} where={answer.where} />
    </EmptyResults>
  )
}
