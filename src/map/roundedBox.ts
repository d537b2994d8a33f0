/** Traces a box with round corners. `roundRect` came with Safari 16; families keep older phones. */
export function roundedBox(
  context: CanvasRenderingContext2D,
  [x, y, width, height]: [number, number, number, number],
  radius: number,
): void {
  context.beginPath()
  if (typeof context.roundRect === 'function') {
    context.roundRect(x, y, width, height, radius)
    return
  }
  context.moveTo(x + radius, y)
  context.arcTo(x + width, y, x + width, y + height, radius)
  context.arcTo(x + width, y + height, x, y + height, radius)
  context.arcTo(x, y + height, x, y, radius)
  context.arcTo(x, y, x + width, y, radius)
  context.closePath()
}
