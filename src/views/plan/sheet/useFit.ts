import { useLayoutEffect, type RefObject } from 'react'

/** How large the letters may be, as a share of the ordinary: large for a short plan, never too small to read. */
const scales = [1.3, 1.2, 1.1, 1.05, 1, 0.97, 0.94, 0.91, 0.88, 0.85, 0.82]
/** CSS's own pixels in a millimetre. */
const pixelsPerMm = 96 / 25.4
/** A4 less its margins, and a little less again: paper and screen round differently. */
const pageHeight = (297 - 2 * 10) * pixelsPerMm * 0.985

/** Sets the largest letters with which the sheet still fits on one page; ordinary ones where it needs more. */
export function useFit(paper: RefObject<HTMLElement | null>, content: unknown): void {
  useLayoutEffect(
    function fit() {
      const element = paper.current
      if (!element) return
      const set = (scale: number) => element.style.setProperty('--sheet-scale', String(scale))
      const fits = scales.some((scale) => {
        set(scale)
        return element.scrollHeight <= pageHeight
      })
      if (!fits) set(1)
    },
    [paper, content],
  )
}
