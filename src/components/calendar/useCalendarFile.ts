import { useState } from 'react'
import { nowIn } from '#data/clock.ts'
import { saveFile } from '#data/saveFile.ts'
import type { CalendarEvent } from '#domain/calendar/icalendar.ts'
import type { EventsOf } from '#domain/calendar/series.ts'
import type { Catalogue, ListedSession } from '#domain/catalogue/catalogue.ts'
import { origin } from '#url/address.ts'
import { pathTo } from '#url/paths.ts'
import { calendar as words } from '#words/calendar.ts'
import { calendarFile, type FileOf } from './calendarFile.ts'

interface Wanted extends Pick<FileOf, 'name' | 'to' | 'reminder'> {
  /** The file's own name is seen by others, and says nothing of the family. */
  file: string
  events: (of: EventsOf) => CalendarEvent[]
}

/** The whole address of the page of a session of an area, on this host. */
export const sessionAddress = (area: string) => (session: ListedSession) =>
  origin + pathTo({ page: 'session', area, id: session.id }, import.meta.env.BASE_URL)

/** Saves calendar files that are made on this device, and says what came of the last one. */
export function useCalendarFile(catalogue: Catalogue) {
  const [said, say] = useState('')
  function save({ file, events, ...of }: Wanted): void {
    const { id: area, timeZone } = catalogue.area
    try {
      const text = calendarFile(
        {
          ...of,
          catalogue,
          now: nowIn(timeZone),
          urlOf: sessionAddress(area),
        },
        events,
      )
      // A page may stand open until the dates it told of are over.
      if (!text.includes('BEGIN:VEVENT')) return say(words.noDates)
      saveFile(file, 'text/calendar', text)
      say(words.saved)
    } catch {
      say(words.failed)
    }
  }
  return { said, save }
}
