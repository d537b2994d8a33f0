import fc from 'fast-check'
import { readdirSync, readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { anyDate, anySession } from '#testing/arbitrary.ts'
import { everyDate, startsOn } from '#testing/oracle.ts'
import { sampleCalendar, time } from '#testing/samples.ts'
import { weekdays, type LocalDate, type Now } from './localDate.ts'
import type { ListedSession } from '#domain/catalogue/catalogue.ts'
import type { Schedule } from '#domain/catalogue/session.ts'
import { meetingsBetween } from './occurrences.ts'
import { nextMeeting, openWeekParts } from './nextMeeting.ts'
import { isOver, type SkipReason } from './meeting.ts'
import { timesOfDay } from '#domain/search/search.ts'
import { noWeekParts, weekPartsOf } from './weekParts.ts'

const calendar = sampleCalendar()
/** As far as a next meeting is looked for. */
const daysWalked = 732
const patience = 60_000
const allDays = everyDate('2026-09-01', '2029-04-01')

function daysFrom(from: LocalDate): LocalDate[] {
  const start = allDays.indexOf(from)
  return allDays.slice(start, start + daysWalked)
}

const anyNow: fc.Arbitrary<Now> = fc.record({
  date: anyDate.filter((date) => date < '2027-03-01'),
  time: fc.constantFrom(time('00:00'), time('09:00'), time('12:10'), time('23:59')),
})

/** What goes on past the days that are walked is never said to be over. */
const isEndless = (schedule: Schedule) => schedule.freq !== 'DATES' && schedule.until === undefined

const minutes = (text: string) => Number(text.slice(0, 2)) * 60 + Number(text.slice(3))

/** Every start from a moment on that has not finished, by walking each day. */
function walked(session: ListedSession, now: Now) {
  return daysFrom(now.date)
    .flatMap((day) => startsOn(session, calendar, day))
    .filter(({ date, starts, ends }) => {
      const end = ends === undefined ? minutes(starts) + 60 : minutes(ends)
      return date > now.date || end > minutes(now.time)
    })
}

describe('the one rule for dates, against walking every day of two years', () => {
  it(
    'gives the same meetings',
    () => {
      fc.assert(
        fc.property(anySession, anyNow, (session, now) => {
          const days = daysFrom(now.date)
          const all = days.flatMap((day) => startsOn(session, calendar, day))
          const pick = (one: { date: string; starts: string; ends?: string | undefined }) =>
            `${one.date} ${one.starts} ${one.ends ?? ''}`
          const are = (...kinds: string[]) => all.filter(({ is }) => kinds.includes(is))
          const { meetings, skipped } = meetingsBetween(
            session,
            { calendar },
            now.date,
            days.at(-1) ?? now.date,
            now,
          )
          expect(meetings.map(pick)).toEqual(are('meeting', 'ask').map(pick))
          const toAsk = meetings.filter(({ unconfirmed }) => unconfirmed === 'school-holidays')
          expect(toAsk.map(pick)).toEqual(are('ask').map(pick))
          const dates = (why: SkipReason['why']) =>
            skipped.filter(({ reason }) => reason.why === why).map(({ date }) => date)
          const datesThat = (is: string) => are(is).map(({ date }) => date)
          expect(skipped).toHaveLength(are('off', 'bank-holiday', 'not-confirmed').length)
          expect(dates('dates-not-confirmed')).toEqual(datesThat('not-confirmed'))
          expect(dates('bank-holiday-unknown')).toEqual(datesThat('bank-holiday'))
        }),
        { numRuns: 100 },
      )
    },
    patience,
  )

  it(
    'gives the same next meeting, whatever days and times are wanted',
    () => {
      const wanted = fc.record({
        days: fc.subarray([...weekdays], { maxLength: 3 }),
        time: fc.subarray([...timesOfDay], { maxLength: 2 }),
      })
      fc.assert(
        fc.property(anySession, anyNow, wanted, (session, now, { days, time }) => {
          const partOf = (minute: number) => (minute < 720 ? 'am' : minute < 1020 ? 'pm' : 'eve')
          const fits = walked(session, now).filter(({ date, starts }) => {
            const weekday = weekdays[(new Date(`${date}T00:00Z`).getUTCDay() + 6) % 7]
            const dayFits = days.length === 0 || days.some((day) => day === weekday)
            return dayFits && (time.length === 0 || time.includes(partOf(minutes(starts))))
          })
          const soonest = fits.find(({ is }) => is === 'meeting' || is === 'ask')
          const parts = weekPartsOf(days, time)
          const next = nextMeeting(session, { calendar }, now.date, now, parts)
          if (soonest !== undefined) {
            expect(next).toMatchObject({
              is: 'meeting',
              meeting: { date: soonest.date, starts: soonest.starts },
            })
          } else if (fits.some(({ is }) => is !== 'off')) {
            expect(next.is).toBe('dates-not-confirmed')
          } else if (!session.schedules.some(isEndless)) {
            expect(['over', 'called-off', 'times-unknown']).toContain(next.is)
          }
          const open = openWeekParts(session, { calendar }, now.date, now)
          expect((open & parts) !== noWeekParts).toBe(!isOver(next))
        }),
        { numRuns: 100 },
      )
    },
    patience,
  )
})

/** A file of `src`, its text, and whether the house lets it expand schedules. */
function sources(folder: string): { path: string; text: string }[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter(
      (path) => /\.tsx?$/.test(path) && !path.includes('.test.') && !path.startsWith('testing'),
    )
    .map((path) => ({ path, text: readFileSync(`${folder}/${path}`, 'utf8') }))
}

it('is the only place that turns schedules into dates', () => {
  const workings = /from '(?:#domain\/time|\.)\/(recurrence|timetable)\.ts'/
  const users = sources('src').filter(({ text }) => workings.test(text))
  expect(users.map(({ path }) => path).sort()).toEqual([
    // Asks only for the weekdays of a schedule, to hold them against a place's hours.
    'desk/check/times.ts',
    // Asks which changes are about one schedule of several, to say them in words.
    'desk/openReferral/scheduleRows.ts',
    // Asks which changes of a date are about which of its starts, so that one is changed alone.
    'domain/time/changesOn.ts',
    'domain/time/nextMeeting.ts',
    'domain/time/occurrences.ts',
    // Asks the rule for one schedule of several.
    'domain/time/scheduleSummary.ts',
    'domain/time/timetable.ts',
    // As scheduleSummary, for search engines.
    'publish/sessionData.ts',
  ])
})
