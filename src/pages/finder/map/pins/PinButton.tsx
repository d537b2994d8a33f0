import type { KeyboardEvent, Ref } from 'react'
import { classes } from '#ui/classes.ts'
import type { Mark } from './pins.ts'
import type { PlaceKind } from '#domain/catalogue/place.ts'
import { kindMarks } from '#components/KindMark.tsx'
import './PinButton.css'
import './PinShape.css'

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
  /** The focus has gone to something else. */
  onLeave: () => void
  /** It is pointed at or has the focus, or no longer. */
  onPoint: (is: boolean) => void
}

/** The inside of a marker. `data-places`, of its first pin, is how the map finds a place to give it the focus back. */
export function PinButton({
  mark,
  name,
  selected,
  highlighted,
  onPoint,
  onFocus,
  onLeave,
  ...handling
}: Props) {
  const { first, size } = mark
  return (
    <button
      type="button"
      className={classes('pin', selected && 'pin-selected', highlighted && 'pin-highlighted')}
      aria-label={name}
      aria-pressed={mark.parts === null ? selected : undefined}
      data-places={first.places.map(({ place }) => place.id).join(' ')}
      onMouseEnter={() => onPoint(true)}
      onMouseLeave={() => onPoint(false)}
      onFocus={() => {
        onPoint(true)
        onFocus()
      }}
      onBlur={({ relatedTarget }) => {
        onPoint(false)
        if (relatedTarget) onLeave()
      }}
      {...handling}
    >
      {size > 1 ? (
        <ClusterShape count={mark.places} />
      ) : (
        <PinShape kind={first.places[0].place.kind} count={first.places.length} />
      )}
    </button>
  )
}

/** The marks of KindMark on a 24 by 24 grid, with room around for ring, halo and badge. */
const viewBox = '-4 -4 32 32'

/** Ring outside, halo inside it, colour within: one of the first two stands out on any ground. */
export function PinShape({ kind, count }: { kind: PlaceKind; count: number }) {
  const { shape, letter } = kindMarks[kind]
  return (
    <svg className={`pin-shape pin-shape-${kind}`} viewBox={viewBox} aria-hidden="true">
      <path className="pin-shape-ring" d={shape} />
      <path className="pin-shape-halo" d={shape} />
      <path className="pin-shape-fill" d={shape} />
      <text className="pin-shape-letter" x="12" y="17" textAnchor="middle">
        {letter}
      </text>
      {count > 1 && <Badge count={count} />}
    </svg>
  )
}

/** More than one place on the same spot. */
function Badge({ count }: { count: number }) {
  return (
    <>
      <circle className="pin-shape-badge" cx="23" cy="2" r="6.5" />
      <text className="pin-shape-count" x="23" y="5.2" textAnchor="middle">
        {count}
      </text>
    </>
  )
}

/** Several pins in one: a number on two discs, the second showing that there is more beneath. */
export function ClusterShape({ count }: { count: number }) {
  return (
    <svg className="pin-shape" viewBox={viewBox} aria-hidden="true">
      <circle className="pin-shape-ring" cx="15" cy="15" r="11" />
      <circle className="pin-shape-under" cx="15" cy="15" r="11" />
      <circle className="pin-shape-ring" cx="11.5" cy="11.5" r="12.5" />
      <circle className="pin-shape-cluster" cx="11.5" cy="11.5" r="12.5" />
      <text className="pin-shape-number" x="11.5" y="16" textAnchor="middle">
        {count}
      </text>
    </svg>
  )
}
