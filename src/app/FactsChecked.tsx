import { useMemo } from 'react'
import { useNow } from '#data/clock.ts'
import { useFile } from '#data/useFile.ts'
import type { Area } from '#domain/catalogue/area.ts'
import { checkedSpan, countConfirmed } from '#domain/catalogue/checks.ts'
import type { Checked } from '#domain/catalogue/freshness.ts'
import { app as appWords } from '#words/app.ts'
import { common as commonWords } from '#words/common.ts'

/** Of the facts that a page has asked for; the foot of a page asks for none itself. */
export function FactsChecked({ area: { id: areaId, timeZone } }: { area: Area }) {
  const { date: today } = useNow(timeZone)
  const sessions = useChecks('sessions.json', areaId)
  const hubs = useChecks('hubs.json', areaId)
  const libraries = useChecks('libraries.json', areaId)
  const venues = useChecks('venues.json', areaId)
  const formerCentres = useChecks('former-centres.json', areaId)
  const checks = useMemo(
    () => [hubs, libraries, venues, formerCentres, sessions].flat(),
    [hubs, libraries, venues, formerCentres, sessions],
  )
  const span = useMemo(() => checkedSpan(checks), [checks])
  const confirmed = useMemo(() => countConfirmed(sessions, today), [sessions, today])
  if (checks.length === 0) return null
  return (
    <p>
      {sessions.length > 0 && commonWords.confirmed(confirmed, sessions.length)}{' '}
      {appWords.footer.checked(span)}
    </p>
  )
}

type Listed =
  'sessions.json' | 'hubs.json' | 'libraries.json' | 'venues.json' | 'former-centres.json'

/** The days on which the facts of a file were checked, if the page has it. */
function useChecks(name: Listed, area: string): Checked[] {
  const file = useFile(name, area, false)
  return useMemo(() => (file.is === 'had' ? file.value.map(({ checked }) => checked) : []), [file])
}
