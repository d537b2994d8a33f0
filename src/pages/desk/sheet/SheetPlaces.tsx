import { placeKey, type PlaceAsked, type PlaceMeant } from '#desk/draft/sheetPlaces.ts'
import { desk } from '#words/en/desk.ts'
import { Choose } from '#pages/desk/fields.tsx'

const words = desk.sheet.places

interface Props {
  asked: readonly PlaceAsked[]
  said: ReadonlyMap<string, PlaceMeant>
  onSay: (key: string, meant: PlaceMeant | undefined) => void
}

/** Names of rows that are nearly one of the list: without a word a slip of the pen would be a second place. */
export function SheetPlaces({ asked, said, onSay }: Props) {
  if (asked.length === 0) return null
  return (
    <>
      <h3>{words.title(asked.length)}</h3>
      {asked.map(({ name, near, rows }) => (
        <Choose
          key={name}
          label={words.label(name, near, rows)}
          value={said.get(placeKey(name)) ?? ''}
          options={[
            ['', desk.edit.choose],
            ['it', words.isIt(near)],
            ['another', words.another],
          ]}
          onChange={(meant) => onSay(placeKey(name), meant === '' ? undefined : meant)}
        />
      ))}
    </>
  )
}
