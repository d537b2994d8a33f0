import { useState } from 'react'
import { nowIn } from '#data/clock.ts'
import { saveFile } from '#data/saveFile.ts'
import type { Catalogue, ListedSession } from '#domain/catalogue/catalogue.ts'
import type { PlanItem } from '#domain/plan/plan.ts'
import { Button } from '#ui/Button.tsx'
import { base } from '#url/address.ts'
import { pathTo } from '#url/paths.ts'
import { share as shareWords } from '#words/en/share.ts'
import { calendar as calendarWords } from '#words/en/calendar.ts'

interface Props {
  items: readonly PlanItem[]
  catalogue: Catalogue
}

/** The whole plan as one calendar file, made on this device; its name says nothing of the family. */
export function PlanCalendar({ items, catalogue }: Props) {
  const [said, say] = useState('')
  const dated = items.some((item) => item.is === 'session' && item.next.is === 'meeting')
  if (!dated) return null

  async function make() {
    const [{ planFile }, text] = await Promise.all([
      import('./planFile.ts'),
      calendarWords.fileText(),
    ])
    const { id: area, timeZone } = catalogue.area
    const urlOf = ({ id }: ListedSession) =>
      location.origin + pathTo({ room: 'session', area, id }, base)
    const example = items.some((item) => item.is === 'session' && item.session.example)
    const name = example ? shareWords.calendarExample : shareWords.calendarName
    const making = { now: nowIn(timeZone), utc: nowIn('UTC'), name, text, urlOf }
    saveFile('plan.ics', 'text/calendar', planFile(items, catalogue, making))
  }
  function add() {
    say('')
    make().then(
      () => say(calendarWords.saved),
      () => say(calendarWords.failed),
    )
  }
  return (
    <div className="plan-calendar no-print">
      <Button icon="week" onClick={add}>
        {shareWords.calendar}
      </Button>
      <p>{shareWords.calendarHint}</p>
      <p role="status">{said}</p>
    </div>
  )
}
