/** A rectangle of the screen, as getBoundingClientRect gives it. */
export type Rect = Pick<DOMRect, 'left' | 'top' | 'right' | 'bottom'>

/** A pin this near an edge is as good as out of sight, px. */
const margin = 24

/**
 * The largest part of the map that a panel over it leaves free: beside it, above it or below it, less a margin. In pixels from the map's
 * top left corner. A panel that is not over the map takes nothing.
 */
export function freeSpace(map: Rect, panel: Rect | null): Rect {
  const whole = { left: map.left, top: map.top, right: map.right, bottom: map.bottom }
  const parts = panel && overlaps(map, panel) ? besides(whole, panel) : [whole]
  const [largest = whole] = parts.sort((a, b) => areaOf(b) - areaOf(a))
  return {
    left: largest.left - map.left + margin,
    top: largest.top - map.top + margin,
    right: largest.right - map.left - margin,
    bottom: largest.bottom - map.top - margin,
  }
}

/** Whether a spot of the map lies in a part of it. */
export function isIn({ x, y }: { x: number; y: number }, part: Rect): boolean {
  return x >= part.left && x <= part.right && y >= part.top && y <= part.bottom
}

function besides(map: Rect, panel: Rect): Rect[] {
  return [
    { ...map, right: panel.left },
    { ...map, left: panel.right },
    { ...map, bottom: panel.top },
    { ...map, top: panel.bottom },
  ]
}

function areaOf({ left, top, right, bottom }: Rect): number {
  return Math.max(0, right - left) * Math.max(0, bottom - top)
}

function overlaps(a: Rect, b: Rect): boolean {
  return a.left < b.right && a.right > b.left && a.top < b.bottom && a.bottom > b.top
}
