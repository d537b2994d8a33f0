import { useNow } from '#data/clock.ts'
import { useFile } from '#data/useFile.ts'
import type { Area } from '#domain/catalogue/area.ts'
import { checkedSpan, countConfirmed, type Checked } from '#domain/catalogue/freshness.ts'
import { app as appWords } from '#words/app.ts'
import { common as commonWords } from '#words/common.ts'

/** Of the facts that a page has asked for; the foot of a page asks for none itself. */
export function FactsChecked({ area: { id: areaId, timeZone } }: { area: Area }) {
  const { date: today } = useNow(timeZone)
  const sessions = useFile('sessions.json', areaId, false)
  const files = [
    useFile('hubs.json', areaId, false),
    useFile('libraries.json', areaId, false),
    useFile('venues.json', areaId, false),
    useFile('former-centres.json', areaId, false),
    sessions,
  ]
  const checks = files.flatMap((file): Checked[] =>
    file.is === 'had' ? file.value.map(({ checked }) => checked) : [],
  )
  if (checks.length === 0) return null
  const ofSessions = sessions.is === 'had' ? sessions.value.map(({ checked }) => checked) : []
  return (
    <p>
      {ofSessions.length > 0 &&
        commonWords.confirmed(countConfirmed(ofSessions, today), ofSessions.length)}{' '}
      {appWords.footer.checked(checkedSpan(checks))}
    </p>
  )
}
