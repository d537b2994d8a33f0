import { useEffect, useState } from 'react'
import { nowIn } from '#data/clock.ts'
import { saveFile } from '#data/saveFile.ts'
import type { Catalogue, ListedSession } from '#domain/catalogue/catalogue.ts'
import { base } from '#url/address.ts'
import { pathTo } from '#url/paths.ts'
import type { Wanted } from './sessionFile.ts'
import { calendar as calendarWords } from '#words/en/calendar.ts'

export type FileMade = 'not-asked' | 'saved' | 'failed'

/** What makes a file, and the words in it: fetched apart from the page, which may never need them. */
const load = () => Promise.all([import('./sessionFile.ts'), calendarWords.fileText()])

/** Makes calendar files of a session on this device, and says whether the last one could be made. */
export function useCalendarFile(session: ListedSession, catalogue: Catalogue) {
  const [made, setMade] = useState<FileMade>('not-asked')
  useEffect(function fetchAhead() {
    // Where it cannot be had now, it is asked for again when it is needed, and that is said.
    load().catch(() => undefined)
  }, [])
  async function make(wanted: Wanted): Promise<void> {
    const [{ sessionFile }, text] = await load()
    const { id: area, timeZone } = catalogue.area
    const url = location.origin + pathTo({ room: 'session', area, id: session.id }, base)
    const making = { now: nowIn(timeZone), utc: nowIn('UTC'), url, text }
    // Named by the session alone: a file's name is seen by others, and says nothing of the family.
    const file = sessionFile(session, catalogue, wanted, making)
    saveFile(`${session.id}.ics`, 'text/calendar', file)
  }
  function add(wanted: Wanted): void {
    setMade('not-asked')
    make(wanted).then(
      () => setMade('saved'),
      () => setMade('failed'),
    )
  }
  return { made, add }
}
