import type { Catalogue } from '#domain/catalogue/catalogue.ts'
import { Button } from '#ui/Button.tsx'
import type { ChangeSearch } from '#url/address.ts'
import type { Answer } from '#components/useResults.ts'
import { focusResults } from './focusResults.ts'
import './WaysOn.css'
import { PlaceToAsk } from './PlaceToAsk.tsx'
import { waysOn } from './waysOn.ts'
import { none as noneWords } from '#words/en/waysOn.ts'

export interface WaysOnProps {
  catalogue: Catalogue
  answer: Answer
  onChange: ChangeSearch
}

/** What to let go of and what each would give, and somebody to ask. */
export function WaysOn({ catalogue, answer, onChange }: WaysOnProps) {
  const { area } = catalogue
  const ways = waysOn(catalogue, answer.asked, answer.where)
  return (
    <>
      {catalogue.sessions.size + catalogue.places.size === 0 && <p>{noneWords.empty(area.name)}</p>}
      {ways.length > 0 && (
        <>
          <p>{noneWords.hint}</p>
          <ul className="plain-list ways-on">
            {ways.map(({ name, n, change }) => (
              <li key={name}>
                <Button
                  onClick={() => {
                    onChange(change)
                    focusResults()
                  }}
                >
                  {noneWords.way(n, answer.asked.show, name)}
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
