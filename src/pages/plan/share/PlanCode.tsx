import { encode } from 'uqr'
import './PlanCode.css'

/** Clear space round a code, in its own squares: readers need four (ISO/IEC 18004). */
const quiet = 4

/** A link as a QR code, made here: black on white in every theme and on paper. */
export function PlanCode({ link, name }: { link: string; name: string }) {
  const { size, data } = encode(link, { ecc: 'M', border: quiet })
  const squares = data.flatMap((row, y) =>
    row.flatMap((dark, x) => (dark ? [`M${x} ${y}h1v1h-1z`] : [])),
  )
  return (
    <svg
      className="plan-code"
      viewBox={`0 0 ${size} ${size}`}
      role="img"
      aria-label={name}
      shapeRendering="crispEdges"
    >
      <rect width={size} height={size} fill="#fff" />
      <path d={squares.join('')} fill="#000" />
    </svg>
  )
}
