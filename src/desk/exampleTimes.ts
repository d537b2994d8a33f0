import type { LocalDate, LocalTime, Weekday } from '#domain/time/calendar.ts'
import { weekdays } from '#domain/time/calendar.ts'
import { addDays, minutesOf } from '#domain/time/localDate.ts'
import type { OpeningHours, Place } from '#domain/catalogue/place.ts'
import type { ExampleTimes, MonthlyByday, Schedule, Session } from '#domain/catalogue/session.ts'
import { examplePlans, type ExamplePlan, type Slot } from './examplePlans.ts'
import { pick, randomFrom } from './random.ts'

/** Changing the seed changes every example; adding a session changes no other. */
const seed = 'family-hub-map'

/** A Monday: fortnights count from this week or the next. */
const firstMonday = '2026-09-07' as LocalDate

const timeOf = (minutes: number) =>
  [Math.floor(minutes / 60), minutes % 60]
    .map((part) => String(part).padStart(2, '0'))
    .join(':') as LocalTime

const isOpen = (hours: readonly OpeningHours[], { day, starts, ends }: Slot): boolean =>
  hours.some(({ byday, opens, closes }) => byday.includes(day) && opens <= starts && ends <= closes)

function slotFor(random: () => number, plan: ExamplePlan, day: Weekday): Slot {
  const starts = pick(random, plan.starts)
  return { day, starts, ends: timeOf(minutesOf(starts) + pick(random, plan.minutes)) }
}

/** A slot while the place is open, where its hours are known; null when a hundred tries found none. */
function openSlot(
  random: () => number,
  plan: ExamplePlan,
  hours: readonly OpeningHours[] | undefined,
  taken: ReadonlySet<Weekday>,
): Slot | null {
  for (let tries = 0; tries < 100; tries += 1) {
    const slot = slotFor(random, plan, pick(random, plan.days))
    if (!taken.has(slot.day) && (hours === undefined || isOpen(hours, slot))) return slot
  }
  return null
}

function scheduleOf(random: () => number, plan: ExamplePlan, slot: Slot): Schedule {
  const { day, starts, ends } = slot
  switch (pick(random, plan.rhythm)) {
    case 'weekly':
      return { freq: 'WEEKLY', byday: [day], starts, ends }
    case 'fortnightly': {
      const phase = random() < 0.5 ? 0 : 7
      const dtstart = addDays(firstMonday, weekdays.indexOf(day) + phase)
      return { freq: 'WEEKLY', interval: 2, dtstart, byday: [day], starts, ends }
    }
    case 'monthly': {
      const nth = pick(random, [
        [1, 4],
        [2, 3],
        [3, 3],
        [-1, 2],
      ] as const)
      return { freq: 'MONTHLY', byday: [`${nth}${day}` satisfies MonthlyByday], starts, ends }
    }
  }
}

function timesFor(session: Session, place: Place, plan: ExamplePlan): ExampleTimes | null {
  const random = randomFrom(`${seed} ${session.id}`)
  const hours = place.opening ?? place.selfService
  const taken = new Set<Weekday>()
  const schedules: Schedule[] = []
  for (let wanted = pick(random, plan.times); wanted > 0; wanted -= 1) {
    const slot = openSlot(random, plan, hours, taken)
    if (slot === null) break
    taken.add(slot.day)
    schedules.push(scheduleOf(random, plan, slot))
  }
  return schedules.length === 0 ? null : { sessionId: session.id, schedules }
}

/**
 * Made-up times for sessions at hubs and libraries that publish none, in the order of the sessions; the same
 * for the same input. They stay inside a place's hours where those are known.
 */
export function inventTimes(
  places: readonly Place[],
  sessions: readonly Session[],
): ExampleTimes[] {
  const byId = new Map(places.map((place) => [place.id, place]))
  return sessions.flatMap((session) => {
    const place = byId.get(session.placeId)
    const plan = examplePlans[session.serviceType]
    if (place === undefined || plan === undefined || session.schedules.length > 0) return []
    if (place.kind !== 'hub' && place.kind !== 'library') return []
    return timesFor(session, place, plan) ?? []
  })
}
