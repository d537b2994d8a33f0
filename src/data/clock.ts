import { useSyncExternalStore } from 'react'
import type { LocalDate, LocalTime, Now } from '#domain/time/calendar.ts'

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

/** "2026-11-24 09:00": Swedish is written as ISO 8601, so one text holds both parts of what a wall clock says. */
const read = (timeZone: string): string => formatFor(timeZone).format(new Date())

/** What the wall clock of a time zone says at this moment, to the minute, whatever zone the phone is in. */
export function nowIn(timeZone: string): Now {
  return parse(read(timeZone))
}

/** What the wall clock of a time zone said, or will say, at an instant in milliseconds since 1970. */
export function wallClock(timeZone: string, instant: number): Now {
  return parse(formatFor(timeZone).format(instant))
}

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

/** Sets what the clock says in pages written ahead, so that the same build gives the same pages. */
export function writePagesAt(moment: Date): void {
  writtenAt = moment
}

let last: { text: string; now: Now } | null = null

/** One object a minute, so that nothing is computed again until the minute turns. */
function snapshot(timeZone: string): Now {
  const text = read(timeZone)
  if (last?.text !== text) last = { text, now: parse(text) }
  return last.now
}

/** The area's wall clock, to the minute; what shows it is drawn again when the minute turns. */
export function useNow(timeZone: string): Now {
  return useSyncExternalStore(
    subscribe,
    () => snapshot(timeZone),
    () => parse(formatFor(timeZone).format(writtenAt ?? new Date())),
  )
}
