import type { GeometryCollection, Topology } from 'topojson-specification'
import * as v from 'valibot'
import { DataError } from '#data/trouble.ts'

export type Layered = Topology<Record<string, GeometryCollection>>

const pair = v.tuple([v.number(), v.number()])
const shape = v.object({
  type: v.literal('Topology'),
  transform: v.object({ scale: pair, translate: pair }),
  arcs: v.array(v.array(v.array(v.number()))),
  objects: v.record(
    v.string(),
    v.object({
      type: v.literal('GeometryCollection'),
      geometries: v.array(v.looseObject({ type: v.string() })),
    }),
  ),
})

/** The file as a topology of named layers; throws DataError `malformed` for anything else. */
export function readTopology(file: string, value: unknown): Layered {
  const read = v.safeParse(shape, value)
  if (read.success) return value as Layered
  const path = read.issues[0].path?.map((item) => String(item.key)).join('.') ?? 'the file'
  throw new DataError('malformed', file, `${path}: ${read.issues[0].message}`)
}
