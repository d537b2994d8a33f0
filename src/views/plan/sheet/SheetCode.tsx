import { useMemo } from 'react'
import { encode } from 'uqr'

/** Clear space the standard asks for round a code, in its modules. */
const quiet = 4

/** A link as a QR code of black squares on white, made here: it needs no signal. */
export function SheetCode({ link, title }: { link: string; title: string }) {
  const { size, path } = useMemo(() => draw(link), [link])
  return (
    <svg viewBox={`0 0 ${size} ${size}`} role="img" shapeRendering="crispEdges">
      <title>{title}</title>
      <rect width={size} height={size} fill="#fff" />
      <path d={path} fill="#000" />
    </svg>
  )
}

function draw(link: string) {
  const { size, data } = encode(link, { ecc: 'M', border: quiet })
  const squares = data.flatMap((row, y) =>
    row.flatMap((dark, x) => (dark ? [`M${x} ${y}h1v1h-1z`] : [])),
  )
  return { size, path: squares.join('') }
}
