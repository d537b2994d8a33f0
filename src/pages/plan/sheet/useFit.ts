import { useLayoutEffect, type RefObject } from 'react'

/** How large the letters may be, as a share of 12 pt: large for a short plan, never too small to read. */
const scales = Array.from({ length: 24 }, (_, step) => (120 - 2 * step) / 100)
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

/**
 * English stands beside the family's language where both fit on one page, and else on a page after it; where there is no
 * English, the two are the same.
 */
function fit(paper: HTMLElement): void {
  paper.dataset.english = 'beside'
  if (fitLetters(paper)) return
  paper.dataset.english = 'after'
  fitLetters(paper)
}

/** Whether the first page is one; halves what is left to try: laying it out once a step would be felt on an old phone. */
function fitLetters(paper: HTMLElement): boolean {
  const [page = paper] = paper.children
  const fitsAt = (step: number) => {
    paper.style.setProperty('--sheet-scale', String(scales[step] ?? 1))
    return page.scrollHeight <= pageHeight
  }
  let [first, end] = [0, scales.length]
  while (first < end) {
    const middle = Math.floor((first + end) / 2)
    if (fitsAt(middle)) end = middle
    else first = middle + 1
  }
  return fitsAt(first)
}
