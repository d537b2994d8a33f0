import { minutesOf, type LocalDate } from '#domain/time/localDate.ts'
import { byCheck, isStale, type Checked } from '#domain/catalogue/freshness.ts'
import type { Refusal } from '#data/trouble.ts'
import type { Schedule, AgeRange } from '#domain/catalogue/session.ts'
import type { AreaFiles } from '#desk/area.ts'
import { error, warning, type Finding } from '#desk/finding.ts'

/** Family hubs help up to a 26th birthday, with special needs. */
const oldest = 26 * 12
const longest = 10 * 60

const odd = (refusal: Refusal) =>
  warning('odd-times', refusal, 'is it am or pm? ask, and correct it')

function oddTimes(file: string, id: string, schedules: readonly Schedule[]): Finding[] {
  return schedules.flatMap(({ starts, ends }, i) => {
    const field = `schedules[${i}]`
    const found = `"${starts}"${ends === undefined ? '' : ` to "${ends}"`}`
    if (starts < '06:00' || starts > '21:00')
      return [odd({ file, id, field, found, expected: 'a start from 06:00 to 21:00' })]
    if (ends !== undefined && minutesOf(ends) - minutesOf(starts) > longest)
      return [odd({ file, id, field, found, expected: 'at most 10 hours' })]
    return []
  })
}

function laterThan(today: LocalDate, file: string, id: string, checked: Checked): Finding[] {
  const expected = `a day not after today, ${today}`
  return checked !== undefined && checked > today
    ? [error({ file, id, field: 'checked', found: `"${checked}"`, expected })]
    : []
}

/** Ages, times and days that fit the shape and cannot be meant. */
export function sanityRules(files: AreaFiles, today: LocalDate): Finding[] {
  const { places, sessions, exampleTimes } = files
  return [
    ...places.flatMap(({ file, record: { id, kind, status, closedOn, checked } }) => [
      ...laterThan(today, file, id, checked),
      ...(kind === 'former-centre' && status !== 'closed'
        ? [error({ file, id, field: 'status', found: `"${status}"`, expected: '"closed"' })]
        : []),
      ...(closedOn !== undefined && status === 'open'
        ? [
            error({
              file,
              id,
              field: 'closedOn',
              found: `"${closedOn}"`,
              expected: 'status "closed"',
            }),
          ]
        : []),
    ]),
    ...sessions.flatMap(({ file, record: { id, ages, schedules, checked } }) => [
      ...laterThan(today, file, id, checked),
      ...oddTimes(file, id, schedules),
      ...(ages !== undefined && Math.max(ages.from, ages.to ?? 0) > oldest
        ? [
            error({
              file,
              id,
              field: 'ages',
              found: `${ages.to ?? ages.from} months`,
              expected: `at most ${oldest} months; ages are months, not years`,
            }),
          ]
        : []),
    ]),
    ...exampleTimes.flatMap(({ file, record }) =>
      oddTimes(file, record.sessionId, record.schedules),
    ),
  ]
}

/** Where ranges in years end: 5 for school, 11, 16, 18, 19 and 25; a range in months ends on a half or a whole year. */
const ends = new Set([11, 16, 19, 25])

const looksLikeYears = ({ from, to }: AgeRange): boolean =>
  to === undefined ? from > 0 && from <= 5 : to <= 5 || ends.has(to)

/** Ages are months: "0 to 5" is five months, and was most likely meant as years. */
export function ageRules({ summary, area, sessions }: AreaFiles): Finding[] {
  const look = (file: string, id: string, field: string, ages: AgeRange | undefined): Finding[] => {
    if (ages === undefined || !looksLikeYears(ages)) return []
    const { from, to } = ages
    const found = `${from} to ${to ?? 'any'} months`
    const years =
      to === undefined ? `"from": ${from * 12}` : `"from": ${from * 12}, "to": ${to * 12}`
    return [
      warning(
        'ages-like-years',
        {
          file,
          id,
          field: `${field}.${to === undefined ? 'from' : 'to'}`,
          found,
          expected: 'ages in months',
        },
        `if years were meant, write ${years}`,
      ),
    ]
  }
  return [
    ...sessions.flatMap(({ file, record: { id, ages } }) => look(file, id, 'ages', ages)),
    ...(area?.advice ?? []).flatMap(({ id, ages }) =>
      look(`${summary.id}/area.json`, id, 'advice.ages', ages),
    ),
  ]
}

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
