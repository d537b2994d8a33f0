import type { Lookup } from '#desk/openReferral/place/point.ts'
import { postcodePoint, townKey, type TownAsked, type TownSaid } from '#desk/draft/sheetTowns.ts'
import { desk } from '#words/en/desk.ts'
import { Choose, TextField } from '#pages/desk/fields.tsx'

const words = desk.sheet.towns

interface Props {
  asked: readonly TownAsked[]
  said: ReadonlyMap<string, TownSaid>
  lookup: Lookup
  onSay: (key: string, said: TownSaid) => void
}

/** Towns that the area does not know are asked about once each, not at every row. */
export function SheetTowns({ asked, said, lookup, onSay }: Props) {
  if (asked.length === 0) return null
  return (
    <>
      <h3>{words.title(asked.length)}</h3>
      <p>{words.hint}</p>
      <ul className="desk-towns" role="list">
        {asked.map(({ town, rows }) => {
          const key = townKey(town)
          const own = said.get(key) ?? { kind: 'village', postcode: '' }
          const isUnknown = own.postcode.trim() !== '' && !postcodePoint(own.postcode, lookup)
          return (
            <li key={key} className="desk-row">
              <TextField
                label={words.postcode(town, rows)}
                error={isUnknown ? words.unknown : null}
                value={own.postcode}
                onChange={(postcode) => onSay(key, { ...own, postcode })}
              />
              <Choose
                label={words.kind(town)}
                value={own.kind}
                options={words.kinds}
                onChange={(kind) => onSay(key, { ...own, kind })}
              />
            </li>
          )
        })}
      </ul>
    </>
  )
}
