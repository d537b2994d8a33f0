import { addDays, weekdayOf, type LocalDate } from '#domain/time/localDate.ts'
import type { AreaFiles } from '#desk/area.ts'
import { error, warning, type Finding } from '#desk/finding.ts'
import { counted } from '#desk/words.ts'

/** Terms come in order and do not overlap; a bank holiday is listed once, in order. */
export function termRules({ summary, calendar }: AreaFiles): Finding[] {
  const file = `${summary.id}/calendar.json`
  const { terms, bankHolidays } = calendar ?? { terms: [], bankHolidays: [] }
  return [
    ...terms.flatMap(({ name, from }, i) => {
      const before = terms[i - 1]
      if (before === undefined || before.to < from) return []
      const expected = `a day after ${before.to}, when "${before.name}" ends`
      return [error({ file, id: name, field: `terms[${i}].from`, found: `"${from}"`, expected })]
    }),
    ...bankHolidays.flatMap(({ name, date }, i) => {
      const before = bankHolidays[i - 1]
      if (before === undefined || before.date < date) return []
      const expected = `a day after ${before.date}`
      return [
        error({ file, id: name, field: `bankHolidays[${i}].date`, found: `"${date}"`, expected }),
      ]
    }),
  ]
}

/**
 * Terms and bank holidays that end within a year of today: past their ends no date of what keeps to them is confirmed, so a
 * family that looks a year ahead finds none.
 */
export function calendarEndRules(
  { summary, calendar, sessions }: AreaFiles,
  today: LocalDate,
): Finding[] {
  if (calendar === undefined) return []
  const aYearOn = addDays(today, 365)
  const ends = (field: string, last: string | undefined, next: string): Finding[] =>
    last !== undefined && last > aYearOn
      ? []
      : [
          warning(
            'calendar-ends',
            {
              file: `${summary.id}/calendar.json`,
              id: field,
              field,
              found: last === undefined ? 'none' : `"${last}" as the last day`,
              expected: `a day after ${aYearOn}`,
            },
            `add ${next} as soon as they are published: later dates are "not confirmed yet"`,
          ),
        ]
  const last = (days: readonly string[]) => [...days].sort().at(-1)
  const termDays = calendar.terms.map(({ to }) => to)
  const holidays = calendar.bankHolidays.map(({ date }) => date)
  const keepsToTerms = sessions.some(({ record: { holds } }) => holds !== 'all-year')
  const missing = noTerms(summary, last(termDays), sessions, today)
  const keepsTerms = termDays.length > 0 || keepsToTerms
  return [
    ...(keepsTerms && missing.length === 0 ? ends('terms', last(termDays), 'the next terms') : []),
    ...missing,
    // Where none are listed, nobody keeps them there.
    ...(holidays.length > 0 ? ends('bankHolidays', last(holidays), 'the next bank holidays') : []),
  ]
}

/** Days that are bank holidays by their date; on a weekend a day after it stands for them, and lists of those name that alone. */
const fixedHolidays = [
  { on: '12-25', name: 'Christmas Day' },
  { on: '12-26', name: 'Boxing Day' },
  { on: '01-01', name: "New Year's Day" },
]
const isWeekend = (date: LocalDate) => ['SA', 'SU'].includes(weekdayOf(date))

/**
 * Christmas, Boxing or New Year's Day on a weekend, of which only the Monday or Tuesday is listed that stands for it: a
 * session that is not on bank holidays would be said to be on that day.
 */
export function substituteRules({ summary, calendar }: AreaFiles, today: LocalDate): Finding[] {
  const all = calendar?.bankHolidays ?? []
  const listed = new Set(all.map(({ date }) => date))
  const told = new Set<LocalDate>()
  return all.flatMap(({ date, name }, i) =>
    [3, 2, 1].flatMap((before) => {
      const day = addDays(date, -before)
      const itself = fixedHolidays.find(({ on }) => day.endsWith(on))
      const stands = isWeekend(day) && !isWeekend(date)
      if (itself === undefined || !stands || listed.has(day) || told.has(day) || day < today)
        return []
      told.add(day)
      return [
        warning(
          'holiday-itself',
          {
            file: `${summary.id}/calendar.json`,
            id: name,
            field: `bankHolidays[${i}].date`,
            found: `"${date}", and nothing on "${day}"`,
            expected: `"${day}" (${itself.name}) too`,
          },
          'add the day itself: what is not on bank holidays is told to be on then',
        ),
      ]
    }),
  )
}

/** No term is left, and sessions with times need one: what does not run all year, or does not say, has no date at all. */
function noTerms(
  { id }: AreaFiles['summary'],
  last: string | undefined,
  sessions: AreaFiles['sessions'],
  today: LocalDate,
): Finding[] {
  const waiting = sessions.filter(
    ({ record }) => record.schedules.length > 0 && record.holds !== 'all-year',
  ).length
  if (waiting === 0 || (last !== undefined && last >= today)) return []
  const known = last === undefined ? 'no school terms' : `no school term after ${last}`
  const found = `${known}, and ${counted(waiting, 'session')} without dates for it`
  const expected = 'the terms of this school year'
  return [
    warning(
      'no-terms',
      { file: `${id}/calendar.json`, id, field: 'terms', found, expected },
      "copy them from the council's page of term dates (terms.csv in the spreadsheets)",
    ),
  ]
}
