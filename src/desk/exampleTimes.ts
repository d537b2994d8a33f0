import {
  weekdays,
  addDays,
  minutesOf,
  type LocalDate,
  type LocalTime,
  type Weekday,
} from '#domain/time/localDate.ts'
import type { OpeningHours, Place } from '#domain/catalogue/place.ts'
import type { ExampleTimes, MonthlyByday, Schedule, Session } from '#domain/catalogue/session.ts'
import { recordFiles, wholeFiles } from '#data/schema.ts'
import { fileReader, servedAreas, wantedAreas } from './area.ts'
import { published, type Files } from './files.ts'
import { error } from './finding.ts'
import { mendFirst, type DeskResult } from './result.ts'
import { examplePlans, type ExamplePlan, type Slot } from './examplePlans.ts'

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

/** Numbers from 0 up to 1, always the same for the same text: mulberry32 seeded by FNV-1a. */
export function randomFrom(seed: string): () => number {
  let state = 0x811c9dc5
  for (const letter of seed) state = Math.imul(state ^ (letter.codePointAt(0) ?? 0), 0x01000193)
  return () => {
    state = (state + 0x6d2b79f5) | 0
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 0x1_0000_0000
  }
}

/** One of a list of choices, each as likely as its weight. Throws on an empty list: a programmer's mistake. */
export function pick<T>(random: () => number, choices: readonly (readonly [T, number])[]): T {
  const total = choices.reduce((sum, [, weight]) => sum + weight, 0)
  let left = random() * total
  for (const [choice, weight] of choices) {
    left -= weight
    if (left < 0) return choice
  }
  const last = choices.at(-1)
  if (last === undefined) throw new RangeError('pick: give at least one choice')
  return last[0]
}

/** Made-up times for an area that says its timetable is "example". Throws WrongCall for an area that is not there. */
export function exampleTimes(files: Files, id: string): DeskResult {
  wantedAreas(servedAreas(files).served, id)
  const { findings, whole, records } = fileReader(files)
  const area = whole(`${id}/area.json`, wholeFiles['area.json'])
  const places = (['hubs.json', 'libraries.json'] as const).flatMap((name) =>
    records(`${id}/${name}`, recordFiles[name]),
  )
  const sessions = records(`${id}/sessions.json`, recordFiles['sessions.json'])
  if (area?.timetable === 'published') {
    const at = { file: `${id}/area.json`, id, field: 'timetable' }
    findings.push(error({ ...at, found: '"published"', expected: '"example"' }))
  }
  if (findings.length > 0) return mendFirst(findings)
  const times = inventTimes(
    places.map(({ record }) => record),
    sessions.map(({ record }) => record),
  )
  const file = `${id}/example-times.json`
  return {
    code: 0,
    files: new Map([[file, published(times)]]),
    text: `wrote ${file}: made-up times for ${times.length} sessions`,
    json: { wrote: file, sessions: times.length },
  }
}
