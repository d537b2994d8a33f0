import type { KeyboardEvent, Ref } from 'react'
import { classes } from '#ui/classes.ts'
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
  ref: Ref<HTMLButtonElement>
  onKeyDown: (event: KeyboardEvent) => void
  onFocus: () => void
}

/** The inside of a marker. `data-places` is how the map finds the pin of a place to give it the focus back. */
export function PinButton({ mark, name, selected, highlighted, ...handling }: Props) {
  const [pin] = mark.pins
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
        <PinShape kind={pin.places[0].place.kind} count={pin.places.length} />
      )}
    </button>
  )
}
