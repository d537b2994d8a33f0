import type { LocalDate } from '#domain/time/calendar.ts'
import { byCheck, isStale } from '#domain/catalogue/freshness.ts'
import type { AreaFiles } from '#desk/check/areaFiles.ts'
import { warning, type Finding } from '#desk/finding.ts'

/** A place where nothing, neither it nor any session there, was checked in the last six months. Former centres are history. */
export function staleRules({ places, sessions }: AreaFiles, today: LocalDate): Finding[] {
  const latest = new Map<string, LocalDate>()
  for (const { record } of sessions) {
    const known = latest.get(record.placeId)
    if (record.checked !== undefined && byCheck(known, record.checked) < 0)
      latest.set(record.placeId, record.checked)
  }
  return places.flatMap(({ file, record: { id, kind, phone, checked } }) => {
    const there = latest.get(id)
    const last = byCheck(there, checked) > 0 ? there : checked
    if (kind === 'former-centre' || !isStale(last, today)) return []
    return [
      warning(
        'stale',
        {
          file,
          id,
          field: 'checked',
          found: last === undefined ? 'nothing' : `"${last}"`,
          expected: 'a check in the last 6 months',
        },
        phone === undefined ? 'ask them (no telephone number is known)' : `ring ${phone}`,
      ),
    ]
  })
}
