/** A size that grows in a straight line from one zoom to another and is level outside them. */
export function ramp(
  zoom: number,
  [fromZoom, from]: [number, number],
  [toZoom, to]: [number, number],
): number {
  const share = (zoom - fromZoom) / (toZoom - fromZoom)
  return from + (to - from) * Math.min(1, Math.max(0, share))
}
