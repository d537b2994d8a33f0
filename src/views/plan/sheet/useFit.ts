import { useLayoutEffect, type RefObject } from 'react'

/** How large the letters may be, as a share of the ordinary: large for a short plan, never too small to read. */
const scales = [1.3, 1.2, 1.1, 1.05, 1, 0.97, 0.94, 0.91, 0.88, 0.85, 0.82]
/** CSS's own pixels in a millimetre. */
const pixelsPerMm = 96 / 25.4
/** A4 less its margins, and a little less again: paper and screen round differently. */
const pageHeight = (297 - 2 * 8) * pixelsPerMm * 0.985

/**
 * Sets the largest letters with which the sheet still fits on one page; ordinary ones where it needs more. It measures
 * again just before paper: styles and letters may have come after the words.
 */
export function useFit(paper: RefObject<HTMLElement | null>, content: unknown): void {
  useLayoutEffect(
    function keepFitting() {
      const refit = () => paper.current && fit(paper.current)
      refit()
      window.addEventListener('beforeprint', refit)
      return () => window.removeEventListener('beforeprint', refit)
    },
    [paper, content],
  )
}

function fit(paper: HTMLElement): void {
  const set = (scale: number) => paper.style.setProperty('--sheet-scale', String(scale))
  const fits = scales.some((scale) => {
    set(scale)
    return paper.scrollHeight <= pageHeight
  })
  if (!fits) set(1)
}
