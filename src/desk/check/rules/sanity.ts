import type { LocalDate } from '#domain/time/calendar.ts'
import { minutesOf } from '#domain/time/localDate.ts'
import type { Checked } from '#domain/catalogue/freshness.ts'
import type { Refusal } from '#data/trouble.ts'
import type { Schedule } from '#domain/catalogue/session.ts'
import type { AreaFiles } from '#desk/check/areaFiles.ts'
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
