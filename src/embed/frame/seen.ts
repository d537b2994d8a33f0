/** A part of the frame from top to bottom, in pixels of the frame's own window. */
export interface Part {
  top: number
  height: number
}

/**
 * The part of an element that the person can see: what neither the frame nor the page around it has scrolled away. Only the
 * browser knows, and says so a moment later; a frame is not told where it lies.
 */
export function seenPart(element: Element): Promise<{ seen: Part; whole: Part }> {
  return new Promise((resolve) => {
    const observer = new IntersectionObserver(([entry]) => {
      observer.disconnect()
      if (entry)
        resolve({ seen: part(entry.intersectionRect), whole: part(entry.boundingClientRect) })
    })
    observer.observe(element)
  })
}

const part = ({ top, height }: DOMRectReadOnly): Part => ({ top, height })
