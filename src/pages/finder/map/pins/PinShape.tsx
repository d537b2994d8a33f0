import type { PlaceKind } from '#domain/catalogue/place.ts'
import { kindMarks } from '#components/KindMark.tsx'
import './PinShape.css'

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
