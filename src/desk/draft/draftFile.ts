import * as v from 'valibot'
import { localDate } from '#data/schema/values.ts'
import { placeId } from '#data/schema/place.ts'
import type { Draft, Edit } from './draft.ts'

const call = v.object({
  placeId,
  date: localDate,
  outcome: v.picklist(['right', 'changed', 'no-answer']),
})
const edit = v.object({
  says: v.string(),
  changes: v.array(
    v.object({
      file: v.string(),
      id: v.nullable(v.string()),
      before: v.optional(v.unknown()),
      after: v.optional(v.unknown()),
    }),
  ),
  call: v.optional(call),
  workbook: v.exactOptional(v.string()),
})
const draft = v.object({
  kind: v.literal('family-hub-map draft'),
  area: v.string(),
  opened: v.record(v.string(), v.string()),
  done: v.array(edit),
  undone: v.array(edit),
  calls: v.array(call),
  team: v.string(),
})

/** A draft as it is kept and handed over: plain values, of which JSON can be made. */
export type DraftRecord = v.InferInput<typeof draft>

export function recordOf(it: Draft): DraftRecord {
  const plain = (edits: readonly Edit[]) => edits.map((one) => ({ ...one }))
  return {
    kind: 'family-hub-map draft',
    area: it.area,
    opened: Object.fromEntries(it.opened),
    done: plain(it.done),
    undone: plain(it.undone),
    calls: [...it.calls],
    team: it.team,
  }
}

/** The draft that was kept or handed over; null for what is none. */
export function draftIn(value: unknown): Draft | null {
  const read = v.safeParse(draft, value)
  if (!read.success) return null
  const { area, opened, done, undone, calls, team } = read.output
  return { area, opened: new Map(Object.entries(opened)), done, undone, calls, team }
}
