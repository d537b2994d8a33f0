import * as v from 'valibot'
import type { SavedPick } from '#domain/plan/savedPick.ts'
import { placeId } from './schema/place.ts'
import { schedule } from './schema/schedule.ts'
import { sessionId } from './schema/session.ts'

/** A plan that nobody asked to keep is cleared this long after it was last changed. */
const keptFor = 8 * 3_600_000

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
const plan = v.object({ changed: v.number(), picks: v.array(pick) })

/** What is written of a plan changed at a moment, in milliseconds since 1970. */
export function planText(picks: readonly SavedPick[], changed: number): string {
  return JSON.stringify({ changed, picks })
}

/** What was written of a plan; `null` = it is not a plan. planPicks(planText(x)) = x. */
export function parsePlan(text: string): v.InferOutput<typeof plan> | null {
  try {
    const read = v.safeParse(plan, JSON.parse(text))
    return read.success ? read.output : null
  } catch {
    return null
  }
}

/** Whether a plan that was not kept is to be cleared by now; both moments in milliseconds since 1970. */
export const isStale = (changed: number, now: number): boolean => now - changed >= keptFor
