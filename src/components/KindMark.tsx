import type { PlaceKind } from '#domain/catalogue/place.ts'
import './KindMark.css'
import './TypeSign.css'

interface Mark {
  /** Drawn on a 24 by 24 grid. The map's pins wear the same shapes. */
  shape: string
  letter: string
}

/** Kinds of place differ by shape and letter as well as by colour: hub a circle, library a square, venue a
 * five-sided house, former centre a diamond. */
export const kindMarks: Record<PlaceKind, Mark> = {
  hub: { shape: 'M12 1a11 11 0 1 1 0 22 11 11 0 0 1 0-22Z', letter: 'H' },
  library: {
    shape: 'M3 2h18a1 1 0 0 1 1 1v18a1 1 0 0 1-1 1H3a1 1 0 0 1-1-1V3a1 1 0 0 1 1-1Z',
    letter: 'L',
  },
  venue: { shape: 'M12 1 23 9.5 19 23H5L1 9.5Z', letter: 'V' },
  'former-centre': { shape: 'M12 .5 23.5 12 12 23.5 .5 12Z', letter: 'F' },
}

/** Stands before a place's name. The kind is named in words beside it, so it says nothing itself. */
export function KindMark({ kind }: { kind: PlaceKind }) {
  const { shape, letter } = kindMarks[kind]
  return (
    <svg className={`kind-mark kind-mark-${kind}`} viewBox="0 0 24 24" aria-hidden="true">
      <path className="kind-mark-shape" d={shape} />
      <text className="kind-mark-letter" x="12" y="16.5" textAnchor="middle">
        {letter}
      </text>
    </svg>
  )
}

/** Stands beside a session: the sign of its kind of service, which TypeSign.css draws where it has one. */
export function TypeSign({ type }: { type: string }) {
  return <span className="type-sign" data-type={type} />
}
