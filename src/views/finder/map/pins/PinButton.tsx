import type { KeyboardEvent } from 'react'
import { classes } from '~/ui/classes.ts'
import { useWords } from '~/words/useWords.ts'
import type { Mark } from './clusters.ts'
import './PinButton.css'
import { ClusterShape, PinShape } from './PinShape.tsx'
import { countPlaces } from './pins.ts'

interface Props {
  mark: Mark
  name: string
  /** Its place is open in the panel. */
  selected: boolean
  /** Its place is looked at in the list. */
  highlighted: boolean
  tabIndex: 0 | -1
  onKeyDown: (event: KeyboardEvent) => void
  onFocus: () => void
}

/** The inside of a marker. `data-places` is how the map finds the pin of a place to give it the focus back. */
export function PinButton({ mark, name, selected, highlighted, ...handling }: Props) {
  const words = useWords()
  const [pin] = mark.pins
  const { kind } = pin.places[0].place
  return (
    <button
      type="button"
      className={classes('pin', selected && 'pin-selected', highlighted && 'pin-highlighted')}
      aria-label={name}
      aria-pressed={mark.parts === null ? selected : undefined}
      data-places={mark.pins.flatMap((pin) => pin.places.map(({ place }) => place.id)).join(' ')}
      {...handling}
    >
      {mark.pins.length > 1 ? (
        <ClusterShape count={countPlaces(mark.pins)} />
      ) : (
        <PinShape kind={kind} letter={words.map.letters[kind]} count={pin.places.length} />
      )}
    </button>
  )
}
