import { useEffect, useRef } from 'react'
import { sized } from '#map/canvas.ts'
import { palettes, type Palette } from '#map/palette.ts'
import { useMediaQuery } from '#ui/useMediaQuery.ts'

/** Draws a sign in a square of some side, px. */
export type Draw = (context: CanvasRenderingContext2D, palette: Palette) => void

/** A sign as a map draws it, beside the words that say what it means. */
export function DrawnSign({ draw, side }: { draw: Draw; side: number }) {
  const canvas = useRef<HTMLCanvasElement>(null)
  const dark = useMediaQuery('(prefers-color-scheme: dark)')
  useEffect(
    function drawSign() {
      const context = canvas.current && sized(canvas.current, side, side)
      if (context) draw(context, dark ? palettes.dark : palettes.light)
    },
    [draw, side, dark],
  )
  return <canvas ref={canvas} aria-hidden="true" style={{ inlineSize: side, blockSize: side }} />
}
