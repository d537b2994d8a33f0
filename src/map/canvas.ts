/** Sharper than two device pixels a CSS pixel nobody sees, and it costs memory. */
const mostPixels = 2

/** Sizes a canvas in CSS pixels for this screen. Null where nothing can be drawn (a browser that refuses, a test). */
export function sized(
  canvas: HTMLCanvasElement,
  width: number,
  height: number,
): CanvasRenderingContext2D | null {
  const ratio = Math.min(mostPixels, window.devicePixelRatio || 1)
  canvas.width = width * ratio
  canvas.height = height * ratio
  const context = canvas.getContext('2d')
  context?.scale(ratio, ratio)
  return context
}
