import { touches, type Box, type Line, type Position } from './geometry.ts'

/**
 * The lines that two of some neighbouring shapes share, near a box: county lines without the coast. Neighbours must have
 * the same points along the line they share, as they have in Natural Earth.
 */
export function sharedLines(shapes: readonly (readonly Line[])[], box: Box): Line[] {
  const near = shapes.map((rings) => rings.filter((ring) => touches(ring, box)))
  const owners = new Map<string, number>()
  return near.flatMap((rings, shape) =>
    rings.flatMap((ring) => runs(ring, (edge) => isShared(owners, edge, shape))),
  )
}

/** Whether another shape has been along an edge before; else notes that this one has. */
function isShared(owners: Map<string, number>, edge: Edge, shape: number): boolean {
  const key = edge.map(String).sort().join(' ')
  const before = owners.get(key)
  if (before === undefined) owners.set(key, shape)
  return before !== undefined && before !== shape
}

type Edge = readonly [Position, Position]

/** The longest stretches of a line whose every edge is wanted. */
function runs(line: Line, isWanted: (edge: Edge) => boolean): Line[] {
  const found: Position[][] = []
  let current: Position[] | null = null
  for (const [i, point] of line.entries()) {
    const before = line[i - 1]
    if (before === undefined || !isWanted([before, point])) {
      current = null
      continue
    }
    if (current === null) found.push((current = [before]))
    current.push(point)
  }
  return found
}
