import type { PlaceKind } from '~/domain/place.ts'
import './PinShape.css'

/** Kinds differ in outline, so that they are told apart in grey, in print and by those who see no colours. */
const outlines: Record<PlaceKind, string> = {
  // A house, a square book, a circle of people, a diamond.
  hub: 'M22 7.5 36 19v14.5a2 2 0 0 1-2 2H10a2 2 0 0 1-2-2V19Z',
  library: 'M11 9h22a2 2 0 0 1 2 2v22a2 2 0 0 1-2 2H11a2 2 0 0 1-2-2V11a2 2 0 0 1 2-2Z',
  venue: 'M22 8a14 14 0 1 0 0 28 14 14 0 0 0 0-28Z',
  'former-centre': 'M22 5.5 38.5 22 22 38.5 5.5 22Z',
}

const letterLine: Record<PlaceKind, number> = { hub: 30, library: 28, venue: 28, 'former-centre': 28 }

interface Props {
  kind: PlaceKind
  letter: string
  /** More than one place on this spot. */
  count?: number
}

/** Ring outside, halo inside it, colour within: one of the first two stands out on any ground. */
export function PinShape({ kind, letter, count = 1 }: Props) {
  return (
    <svg className={`pin-shape pin-shape-${kind}`} viewBox="0 0 44 44" aria-hidden="true">
      <path className="pin-shape-ring" d={outlines[kind]} />
      <path className="pin-shape-halo" d={outlines[kind]} />
      <path className="pin-shape-fill" d={outlines[kind]} />
      <text className="pin-shape-letter" x="22" y={letterLine[kind]} textAnchor="middle">
        {letter}
      </text>
      {count > 1 && <Badge count={count} />}
    </svg>
  )
}

function Badge({ count }: { count: number }) {
  return (
    <>
      <circle className="pin-shape-badge" cx="35" cy="9" r="8" />
      <text className="pin-shape-count" x="35" y="13" textAnchor="middle">
        {count}
      </text>
    </>
  )
}

/** Several pins in one: a number on two discs, the second showing that there is more beneath. */
export function ClusterShape({ count }: { count: number }) {
  return (
    <svg className="pin-shape" viewBox="0 0 44 44" aria-hidden="true">
      <circle className="pin-shape-ring" cx="24" cy="24" r="14" />
      <circle className="pin-shape-under" cx="24" cy="24" r="14" />
      <circle className="pin-shape-ring" cx="20" cy="20" r="15" />
      <circle className="pin-shape-cluster" cx="20" cy="20" r="15" />
      <text className="pin-shape-number" x="20" y="25.5" textAnchor="middle">
        {count}
      </text>
    </svg>
  )
}
