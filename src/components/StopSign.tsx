import { useEffect, useRef } from 'react'
import { sized } from '#map/canvas.ts'
import { drawStop } from '#map/drawMarks.ts'
import { palettes } from '#map/palette.ts'
import { useMediaQuery } from '#ui/useMediaQuery.ts'

const side = 20

/** The sign of a bus stop, as a map draws it. */
export function StopSign() {
  const canvas = useRef<HTMLCanvasElement>(null)
  const dark = useMediaQuery('(prefers-color-scheme: dark)')
  useEffect(
    function draw() {
      const context = canvas.current && sized(canvas.current, side, side)
      const palette = dark ? palettes.dark : palettes.light
      if (context) drawStop(context, { x: side / 2, y: side / 2 }, palette, 1.25)
    },
    [dark],
  )
  return <canvas ref={canvas} aria-hidden="true" style={{ inlineSize: side, blockSize: side }} />
}
