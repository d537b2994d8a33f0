import * as v from 'valibot'
import type { SavedPick } from '#domain/plan/savedPick.ts'
import { placeId } from './place.ts'
import { schedule } from './schedule.ts'
import { sessionId } from './session.ts'

const fields = {
  title: v.string(),
  place: v.string(),
  status: v.picklist(['open', 'temporarily-closed', 'closed']),
  schedules: v.array(schedule),
  known: v.array(v.string()),
}
const pick: v.GenericSchema<unknown, SavedPick> = v.variant('is', [
  v.object({ is: v.literal('session'), id: sessionId, ...fields }),
  v.object({ is: v.literal('place'), id: placeId, ...fields }),
])
const plan = v.object({ changed: v.number(), picks: v.array(v.unknown()) })

/** What is written of a plan last changed at a moment, in milliseconds since 1970. */
export const planText = (picks: readonly SavedPick[], changed: number): string =>
  JSON.stringify({ changed, picks })

/** What was written of a plan, and how many picks were dropped because they cannot be read; null where it is no plan. */
export function readPlan(
  text: string,
): { picks: SavedPick[]; changed: number; dropped: number } | null {
  try {
    const { changed, picks: rows } = v.parse(plan, JSON.parse(text))
    const picks = rows.flatMap((row) => {
      const read = v.safeParse(pick, row)
      return read.success ? [read.output] : []
    })
    const dropped = rows.length - picks.length
    return dropped > 0 && picks.length === 0 ? null : { picks, changed, dropped }
  } catch {
    return null
  }
}
