import { useSyncExternalStore } from 'react'
import type { LocalDate, LocalTime, Now } from '#domain/time/localDate.ts'

const formats = new Map<string, Intl.DateTimeFormat>()

function formatFor(timeZone: string): Intl.DateTimeFormat {
  const known = formats.get(timeZone)
  if (known) return known
  const format = new Intl.DateTimeFormat('sv-SE', {
    timeZone,
    dateStyle: 'short',
    timeStyle: 'short',
    hourCycle: 'h23',
  })
  formats.set(timeZone, format)
  return format
}

/** What the wall clock of a time zone says at this moment, to the minute, whatever zone the phone is in. */
export function nowIn(timeZone: string): Now {
  return wallClock(timeZone, Date.now())
}

/** What the wall clock of a time zone said, or will say, at an instant in milliseconds since 1970. */
export function wallClock(timeZone: string, instant: number): Now {
  return parse(formatFor(timeZone).format(instant))
}

/** The instant, in milliseconds since 1970, at which the wall clock of a time zone says a date and a time. */
export function instantOf(timeZone: string, date: LocalDate, time: LocalTime): number {
  const asUtc = (wall: Pick<Now, 'date' | 'time'>) => Date.parse(`${wall.date}T${wall.time}Z`)
  const wanted = asUtc({ date, time })
  const offset = (instant: number) => asUtc(wallClock(timeZone, instant)) - instant
  // The offset of a first guess may be that of the other side of a change of clocks.
  return wanted - offset(wanted - offset(wanted))
}

/** "2026-11-24 09:00": Swedish is written as ISO 8601, so one text holds both parts of what a wall clock says. */
function parse(text: string): Now {
  const [date = '', time = ''] = text.split(' ')
  return { date: date as LocalDate, time: time as LocalTime }
}

/** Asked every ten seconds, so that a minute turns over soon after it does and a phone that slept catches up. */
function subscribe(listener: () => void): () => void {
  const timer = setInterval(listener, 10_000)
  document.addEventListener('visibilitychange', listener)
  return () => {
    clearInterval(timer)
    document.removeEventListener('visibilitychange', listener)
  }
}

let writtenAt: Date | null = null

/** Sets what the clock says in prerendered pages, so that the same build gives the same pages. */
export function writePagesAt(moment: Date): void {
  writtenAt = moment
}

const shown = new Map<string, { text: string; now: Now }>()

/** One object a minute for each zone, so that nothing is computed again until the minute turns. */
function snapshot(timeZone: string, moment: Date): Now {
  const text = formatFor(timeZone).format(moment)
  const last = shown.get(timeZone)
  if (last?.text === text) return last.now
  const now = parse(text)
  shown.set(timeZone, { text, now })
  return now
}

/** The area's wall clock, to the minute; what shows it is drawn again when the minute turns. */
export function useNow(timeZone: string): Now {
  return useSyncExternalStore(
    subscribe,
    () => snapshot(timeZone, new Date()),
    () => snapshot(timeZone, writtenAt ?? new Date()),
  )
}
