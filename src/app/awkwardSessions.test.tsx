// @vitest-environment jsdom
import { QueryClient, QueryClientProvider } from '@tanstack/react-query'
import { render, screen } from '@testing-library/react'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { seriesEvents } from '#domain/calendar/series.ts'
import type { Catalogue, ListedSession } from '#domain/catalogue/catalogue.ts'
import { planItems } from '#domain/plan/plan.ts'
import { everything } from '#domain/search/search.ts'
import { find } from '#domain/search/find.ts'
import { calendarFile } from '#components/calendar/calendarFile.ts'
import { SessionResultRow } from '#components/SessionResultRow.tsx'
import { FamilyView } from '#pages/plan/family/FamilyView.tsx'
import { FridgeSheet } from '#pages/plan/sheet/FridgeSheet.tsx'
import { SessionPage } from '#pages/session/SessionPage.tsx'
import { CalendarClient } from '#testing/calendarClient.ts'
import { shown } from '#testing/calendarFiles.ts'
import { samplePick } from '#testing/plan.ts'
import {
  sampleCalendar,
  sampleCatalogue,
  sampleNow,
  samplePlace,
  sampleSession,
} from '#testing/samples.ts'
import { meetsBy } from '#testing/scheduleReader.ts'

/*
 * What every view says of sessions that are easy to get wrong, held against dates that are worked out here, day by day, from
 * a sentence of code for each session. Nothing below knows a schedule: words are read back, files are opened with ical.js.
 */

/** A day of the year that is walked, as a wall calendar shows it. */
interface Day {
  date: string
  weekday: (typeof weekdays)[number]
  /** The day of the month, and the month. */
  day: number
  month: number
  /** Of the weekdays of its name in its month: 1 for the first. */
  nth: number
  /** No other weekday of its name follows in its month. */
  isLast: boolean
}

const weekdays = [
  'Sunday',
  'Monday',
  'Tuesday',
  'Wednesday',
  'Thursday',
  'Friday',
  'Saturday',
] as const
const months =
  'January February March April May June July August September October November December'.split(' ')

/** Tuesday 24 November 2026, nine in the morning, and the two years from it. */
const today = '2026-11-24'
const twoYears: Day[] = Array.from({ length: 731 }, (_, after) => {
  const at = new Date(Date.UTC(2026, 10, 24 + after))
  const [day, month] = [at.getUTCDate(), at.getUTCMonth() + 1]
  const inMonth = new Date(Date.UTC(at.getUTCFullYear(), month, 0)).getUTCDate()
  return {
    date: at.toISOString().slice(0, 10),
    weekday: weekdays[at.getUTCDay()]!,
    day,
    month,
    nth: Math.ceil(day / 7),
    isLast: day + 7 > inMonth,
  }
})
const year = twoYears.slice(0, 365)

// The sample calendar, as somebody would note it down.
const isBankHoliday = ({ date }: Day) =>
  ['2026-12-25', '2026-12-28', '2027-01-01', '2027-03-26', '2027-03-29', '2027-05-03'].includes(
    date,
  )
const isBankHolidayKnown = ({ date }: Day) => date <= '2027-05-03'
const isTermKnown = ({ date }: Day) => date <= '2027-05-28'
const isTerm = ({ date }: Day) =>
  (date >= '2026-11-02' && date <= '2026-12-18') ||
  (date >= '2027-01-05' && date <= '2027-02-12') ||
  (date >= '2027-02-22' && date <= '2027-03-25') ||
  (date >= '2027-04-12' && date <= '2027-05-28')

type Meets = (day: Day) => string | string[] | false

interface Awkward {
  session: object
  place?: object
  /** When it is on that day: "10:00-10:45", with nothing behind the dash where no end is known. */
  on: Meets
}

const usual = '10:00-10:45'
const weekly = (over: object = {}) => ({
  freq: 'WEEKLY',
  byday: ['TU'],
  starts: '10:00',
  ends: '10:45',
  ...over,
})
const monthly = (over: object) => weekly({ freq: 'MONTHLY', byday: undefined, ...over })
const of = (...schedules: object[]) => ({ schedules, onBankHolidays: true })
const change = (...changes: object[]) => ({
  ...of(weekly()),
  changes: changes.map((it) => ({ note: 'boiler', ...it })),
})
const isTuesday = ({ weekday }: Day) => weekday === 'Tuesday'
const weeksAfter = ({ date }: Day, monday: string) =>
  Math.floor((Date.parse(date) - Date.parse(monday)) / (7 * 86_400_000))

const sessions: Record<string, Awkward> = {
  'every week': { session: of(weekly()), on: (it) => isTuesday(it) && usual },
  'a course': {
    session: of(weekly({ until: '2026-12-10' })),
    on: (it) => isTuesday(it) && it.date <= '2026-12-10' && usual,
  },
  'a start later': {
    session: of(weekly({ byday: ['MO'], dtstart: '2027-02-03' })),
    on: ({ weekday, date }) => weekday === 'Monday' && date >= '2027-02-03' && usual,
  },
  'a course to come': {
    session: of(weekly({ byday: ['MO', 'TH'], dtstart: '2027-02-01', until: '2027-03-10' })),
    on: ({ weekday, date }) =>
      ['Monday', 'Thursday'].includes(weekday) &&
      date >= '2027-02-01' &&
      date <= '2027-03-10' &&
      usual,
  },
  'a change of time': {
    session: of(
      weekly({ until: '2027-01-05' }),
      weekly({ dtstart: '2027-01-12', starts: '10:30', ends: '11:15' }),
    ),
    on: (it) => isTuesday(it) && (it.date <= '2027-01-05' ? usual : '10:30-11:15'),
  },
  'a change of time after half-term': {
    session: {
      ...of(
        weekly({ until: '2027-02-09' }),
        weekly({ dtstart: '2027-02-23', starts: '11:00', ends: '12:00' }),
      ),
      holds: 'term-time',
    },
    on: (it) => isTuesday(it) && isTerm(it) && (it.date <= '2027-02-09' ? usual : '11:00-12:00'),
  },
  'another day from January': {
    session: of(
      weekly({ until: '2026-12-15' }),
      weekly({ byday: ['WE'], dtstart: '2027-01-06', starts: '13:00', ends: undefined }),
    ),
    on: ({ weekday, date }) =>
      (weekday === 'Tuesday' && date <= '2026-12-15' && usual) ||
      (weekday === 'Wednesday' && date >= '2027-01-06' && '13:00-'),
  },
  'every fortnight': {
    session: of(weekly({ interval: 2, dtstart: '2026-11-17' })),
    on: (it) => isTuesday(it) && weeksAfter(it, '2026-11-16') % 2 === 0 && usual,
  },
  'every fortnight on two days': {
    session: of(weekly({ interval: 2, dtstart: '2026-11-26', byday: ['TU', 'TH'] })),
    on: (it) =>
      ['Tuesday', 'Thursday'].includes(it.weekday) &&
      it.date >= '2026-11-26' &&
      weeksAfter(it, '2026-11-23') % 2 === 0 &&
      usual,
  },
  'the first Saturday': {
    session: of(monthly({ byday: ['1SA'] })),
    on: ({ weekday, nth }) => weekday === 'Saturday' && nth === 1 && usual,
  },
  'the first and third Saturday': {
    session: of(monthly({ byday: ['1SA', '3SA'] })),
    on: ({ weekday, nth }) => weekday === 'Saturday' && [1, 3].includes(nth) && usual,
  },
  'the last Friday, not on bank holidays': {
    session: { ...of(monthly({ byday: ['-1FR'] })), onBankHolidays: false },
    on: (it) =>
      it.weekday === 'Friday' && it.isLast && isBankHolidayKnown(it) && !isBankHoliday(it) && usual,
  },
  'the 15th': {
    session: of(monthly({ bymonthday: [15] })),
    on: ({ day }) => day === 15 && usual,
  },
  'the 31st, where there is one': {
    session: of(monthly({ bymonthday: [31] })),
    on: ({ day }) => day === 31 && usual,
  },
  'every third month': {
    session: of(monthly({ byday: ['2MO'], interval: 3, dtstart: '2026-09-14' })),
    on: ({ weekday, nth, month }) =>
      weekday === 'Monday' && nth === 2 && [3, 6, 9, 12].includes(month) && usual,
  },
  'in term': {
    session: { ...of(weekly()), holds: 'term-time' },
    on: (it) => isTuesday(it) && isTerm(it) && usual,
  },
  'in the school holidays': {
    session: { ...of(weekly()), holds: 'school-holidays' },
    on: (it) => isTuesday(it) && isTermKnown(it) && !isTerm(it) && usual,
  },
  'in half-term, perhaps': {
    session: { ...of(weekly()), holds: undefined },
    on: (it) => isTuesday(it) && isTermKnown(it) && usual,
  },
  'a date moved': {
    session: change({ date: '2026-12-08', starts: '14:00' }),
    on: (it) => isTuesday(it) && (it.date === '2026-12-08' ? '14:00-14:45' : usual),
  },
  'a date that ends later': {
    session: change({ date: '2026-12-01', ends: '12:00' }),
    on: (it) => isTuesday(it) && (it.date === '2026-12-01' ? '10:00-12:00' : usual),
  },
  'a date called off': {
    session: change({ date: '2026-12-01', cancelled: true }),
    on: (it) => isTuesday(it) && it.date !== '2026-12-01' && usual,
  },
  'today called off': {
    session: change({ date: today, cancelled: true }),
    on: (it) => isTuesday(it) && it.date !== today && usual,
  },
  'a date in March called off, and one moved': {
    session: change(
      { date: '2027-03-02', cancelled: true },
      { date: '2027-03-09', starts: '09:00', ends: '09:30' },
    ),
    on: (it) =>
      isTuesday(it) &&
      it.date !== '2027-03-02' &&
      (it.date === '2027-03-09' ? '09:00-09:30' : usual),
  },
  'not on bank holidays': {
    session: { ...of(weekly({ byday: ['FR'] })), onBankHolidays: false },
    on: (it) => it.weekday === 'Friday' && isBankHolidayKnown(it) && !isBankHoliday(it) && usual,
  },
  'on bank holidays, perhaps': {
    session: { ...of(weekly({ byday: ['FR'] })), onBankHolidays: undefined },
    on: (it) => it.weekday === 'Friday' && isBankHolidayKnown(it) && !isBankHoliday(it) && usual,
  },
  'on bank holidays': {
    session: of(weekly({ byday: ['MO'] })),
    on: ({ weekday }) => weekday === 'Monday' && usual,
  },
  'on from before the known calendar ends until after it': {
    session: {
      ...of(weekly({ byday: ['MO'], dtstart: '2027-04-26', until: '2027-06-07' })),
      onBankHolidays: false,
    },
    on: ({ date }) => date === '2027-04-26' && usual,
  },
  'two schedules': {
    session: of(weekly(), weekly({ byday: ['TH'], starts: '14:00', ends: undefined })),
    on: ({ weekday }) => (weekday === 'Tuesday' && usual) || (weekday === 'Thursday' && '14:00-'),
  },
  'two starts of a day, one moved': {
    session: {
      ...of(weekly(), weekly({ starts: '14:00', ends: '14:45' })),
      changes: [{ date: '2026-12-01', starts: '14:30', note: 'boiler' }],
    },
    on: (it) => isTuesday(it) && [usual, it.date === '2026-12-01' ? '14:30-15:15' : '14:00-14:45'],
  },
  'two starts of a day, the first called off': {
    session: {
      ...of(weekly(), weekly({ starts: '14:00', ends: '14:45' })),
      changes: [{ date: '2026-12-01', usual: '10:00', cancelled: true, note: 'boiler' }],
    },
    on: (it) => isTuesday(it) && [...(it.date === '2026-12-01' ? [] : [usual]), '14:00-14:45'],
  },
  'two starts of a day, one moved to the other': {
    session: {
      ...of(weekly(), weekly({ starts: '11:00', ends: '11:45' })),
      changes: [{ date: '2026-12-01', usual: '10:00', starts: '11:00', note: 'boiler' }],
    },
    on: (it) => isTuesday(it) && [...(it.date === '2026-12-01' ? [] : [usual]), '11:00-11:45'],
  },
  'weeks on which its place is shut': {
    session: of(weekly()),
    place: { closures: [{ from: '2026-12-21', to: '2027-01-12', note: 'new roof' }] },
    on: (it) => isTuesday(it) && (it.date < '2026-12-21' || it.date > '2027-01-12') && usual,
  },
  'dates left out': {
    session: of(weekly({ exdates: ['2026-12-22', '2027-01-05'] })),
    on: (it) => isTuesday(it) && !['2026-12-22', '2027-01-05'].includes(it.date) && usual,
  },
  'some dates': {
    session: of({
      freq: 'DATES',
      dates: ['2026-12-05', '2027-01-16', '2027-02-17'],
      exdates: ['2027-01-16'],
      starts: '18:30',
    }),
    on: ({ date }) => ['2026-12-05', '2027-02-17'].includes(date) && '18:30-',
  },
  'one date': {
    session: of({ freq: 'DATES', dates: ['2026-12-05'], starts: '12:00', ends: '13:00' }),
    on: ({ date }) => date === '2026-12-05' && '12:00-13:00',
  },
  'the last date of a course': {
    session: of(weekly({ until: '2026-11-29' })),
    on: ({ date }) => date === today && usual,
  },
  'all of it at once': {
    session: {
      ...of(weekly({ until: '2027-02-23', exdates: ['2026-12-15'] })),
      holds: 'term-time',
      onBankHolidays: false,
      changes: [
        { date: '2026-12-01', cancelled: true, note: 'boiler' },
        { date: '2027-01-12', starts: '09:30', note: 'boiler' },
      ],
    },
    place: { closures: [{ from: '2027-01-19', to: '2027-01-19', note: 'new roof' }] },
    on: (it) =>
      isTuesday(it) &&
      isTerm(it) &&
      it.date <= '2027-02-23' &&
      !['2026-12-01', '2026-12-15', '2027-01-19'].includes(it.date) &&
      (it.date === '2027-01-12' ? '09:30-10:15' : usual),
  },
}

const startOf = (span: string) => span.slice(0, 5)
const expectedOn = (on: Meets, day: Day): string[] => [on(day) || []].flat()
/** "2026-12-01 10:00-10:45", each of the year, in order. */
const expectedIn = (on: Meets, days: Day[] = year): string[] =>
  days.flatMap((day) => expectedOn(on, day).map((span) => `${day.date} ${span}`))

/** "10am", "2:30pm", "midday". */
function clock(text: string): string {
  const [hour = 0, minute = 0] = text.split(':').map(Number)
  if (hour === 12 && minute === 0) return 'midday'
  const past = minute === 0 ? '' : `:${String(minute).padStart(2, '0')}`
  return `${hour % 12 || 12}${past}${hour < 12 ? 'am' : 'pm'}`
}

/** A date and its times as a list of dates says them: "Tuesday 1 December, 10am to 10:45am". */
function inList(one: string): string {
  const [date = '', span = ''] = one.split(' ')
  const { weekday, day, month } = twoYears.find((it) => it.date === date)!
  const [starts = '', ends = ''] = span.split('-')
  const far = date >= '2027-11-24' ? ` ${date.slice(0, 4)}` : ''
  const times = ends === '' ? `from ${clock(starts)}` : `${clock(starts)} to ${clock(ends)}`
  return `${weekday} ${day} ${months[month - 1]}${far}, ${times}`
}

/** What is not written with a year is meant of the year to come. */
const withYears = (sentence: string) =>
  sentence.replace(/(\d{1,2}) ([A-Z][a-z]+)(?! \d{4})\b/g, (said, day: string, name: string) => {
    const month = months.indexOf(name) + 1
    if (month === 0) return said
    const isThisYear = month === 12 || (month === 11 && Number(day) >= 24)
    return `${said} ${isThisYear ? 2026 : 2027}`
  })

const sentencesOf = (text: string) => text.split(/(?<=\.) (?=[A-Z0-9])/).filter(Boolean)

/** The starts that sentences promise for the days of a year, but for today: "2026-12-01 10:00". */
function readBack(sentences: string[], days: Day[] = year): string[] {
  const said = sentences.map((it) => withYears(it).replace('next on', 'counted from'))
  const reads = meetsBy(said, sampleCalendar())
  return days
    .filter(({ date }) => date !== today)
    .flatMap(({ date }) => reads(date as never).map((start) => `${date} ${start}`))
}

const startsIn = (on: Meets, days: Day[] = year) =>
  expectedIn(
    on,
    days.filter(({ date }) => date !== today),
  ).map((one) => one.slice(0, 16))

interface Stage {
  catalogue: Catalogue
  session: ListedSession
}

function stageOf({ session, place = {} }: Awkward): Stage {
  const catalogue = sampleCatalogue({
    places: [samplePlace(place)],
    sessions: [sampleSession(session)],
  })
  const [only] = catalogue.sessions.values()
  if (only === undefined) throw new Error('The session has no place')
  return { catalogue, session: only }
}

const items = (catalogue: Catalogue) =>
  planItems([samplePick('testham-rhymes', catalogue)], catalogue, sampleNow)

/** The day of a date as it is said of the next one. */
const dayOf = (one: string) => new RegExp(`^(Today|Tomorrow|${inList(one).split(',')[0]})`)

const show = (view: React.ReactNode) =>
  render(<QueryClientProvider client={new QueryClient()}>{view}</QueryClientProvider>)

beforeEach(() => {
  vi.useFakeTimers({ now: new Date('2026-11-24T09:00:00Z'), toFake: ['Date'] })
  HTMLDialogElement.prototype.showModal = vi.fn()
  HTMLDialogElement.prototype.close = vi.fn()
})
afterEach(() => vi.useRealTimers())

const texts = (within: ParentNode, selector: string) =>
  [...within.querySelectorAll(selector)].map((one) => one.textContent)

describe.each(Object.entries(sessions))('%s', (_, awkward) => {
  const { on } = awkward
  const all = expectedIn(on)
  const listable = expectedIn(on, twoYears).slice(0, 6)

  it('is on at all', () => {
    expect(all.length).toBeGreaterThan(0)
  })

  it('has its next dates, and no other, on its page', () => {
    const { catalogue, session } = stageOf(awkward)
    show(<SessionPage catalogue={catalogue} session={session} />)
    const when = screen.getByRole('region', { name: 'When' })
    const listed = texts(when, '.add-row-date').map((it) => it.replace(/ Different time.*/, ''))
    const asks = / In the school holidays: ask if it is on$/
    expect(listed.map((it) => it.replace(asks, ''))).toEqual(listable.map(inList))
    // The box at the top has the first of them.
    expect(texts(document, '.when-next')[0]).toMatch(dayOf(all[0]!))
    // What the list has told is told; after it the words hold.
    const off = texts(when, '.next-dates-off').map((it) => `${it}.`)
    const rule = texts(when, '.schedules li').map((it) => `${it.trim()}.`)
    const about = [...when.querySelectorAll(':scope > p')].flatMap(({ textContent }) =>
      sentencesOf(textContent),
    )
    const last = listable[5]?.slice(0, 10) ?? '2027-11-23'
    const after = year.filter(({ date }) => all.length > 6 && date > last)
    expect(readBack([...rule, ...about], after)).toEqual(startsIn(on, after))
    for (const one of off) {
      const [day] = readBack([
        'Every Monday, Tuesday, Wednesday, Thursday, Friday, Saturday and Sunday, 10am to 10:45am.',
        one,
      ])
      expect(day).toBeDefined()
    }
  })

  it('has its next date on its row', () => {
    const { catalogue } = stageOf(awkward)
    const { results } = find(catalogue, everything, { now: sampleNow, origin: null })
    const [result] = results
    if (result?.is !== 'session') throw new Error('The session is not found')
    const { container } = show(
      <SessionResultRow
        {...{ result, area: catalogue.area, today: sampleNow.date, now: sampleNow }}
        usual={{ example: false, stale: false }}
        heading={3}
      />,
    )
    const [date = '', span = ''] = all[0]!.split(' ')
    const { weekday, day, month } = twoYears.find((it) => it.date === date)!
    const short = `${weekday.slice(0, 3)} ${day} ${months[month - 1]!.slice(0, 3)}`
    expect(texts(container, '.row-day')).toEqual([date === today ? 'Today' : short])
    expect(texts(container, '.row-time')).toEqual([clock(startOf(span))])
  })

  it('has its dates of the next eight weeks on the sheet', () => {
    const { catalogue } = stageOf(awkward)
    show(<FridgeSheet items={items(catalogue)} catalogue={catalogue} now={sampleNow} link="" />)
    const rows = [...document.querySelectorAll('.sheet-row')]
    const rules = rows.flatMap((row) => sheetRules(row, on))
    const off = texts(document, '.sheet-row strong')
      .flatMap(sentencesOf)
      .filter((it) => /^Not |^\d|bank|confirmed/.test(it))
    const weeks = year.slice(0, 57)
    if (rules.length === 0) return
    expect(readBack([...rules, ...off], weeks)).toEqual(startsIn(on, weeks))
  })

  it('has its dates of a year in what a family is shown', () => {
    const { catalogue } = stageOf(awkward)
    show(
      <FamilyView
        items={items(catalogue)}
        catalogue={catalogue}
        now={sampleNow}
        link=""
        onClose={() => undefined}
      />,
    )
    const item = document.querySelector('.family-item')!
    expect(texts(item, '.when-next')[0]).toMatch(dayOf(all[0]!))
    const said = texts(item, ':scope > p:not([class])').filter((it) => it.endsWith('.'))
    expect(readBack(said)).toEqual(startsIn(on))
  })

  it('has its dates of a year in a calendar file, and in the words of its events', () => {
    const { catalogue, session } = stageOf(awkward)
    const file = calendarFile(
      { catalogue, now: sampleNow, name: 'Rhymes', urlOf: () => undefined },
      (events) => seriesEvents(session, events),
    )
    const client = new CalendarClient().open(file)
    expect(shown(client)).toEqual(all)
    const lines = client.kept[0]!.description.split('\n')
    const said = lines.filter((it) =>
      /^(Every|The \w+ |Not |Dates|In (?:the )?school|All year|On bank|\w+day|\w+days|\d)/.test(it),
    )
    expect(readBack(said)).toEqual(startsIn(on))
  })
})

/**
 * What a row of the sheet promises, as sentences: the weekday and time stand apart from how often. [] where it names the next
 * dates one by one, which are held against those to come here.
 */
function sheetRules(row: Element, on: Meets): string[] {
  const isAlso = row.classList.contains('sheet-also')
  const [weekday = '', ...rest] = isAlso
    ? (texts(row, '.sheet-day')[0] ?? '').split(' ')
    : texts(row, '.sheet-day')
  const time = isAlso ? rest.join(' ') : (texts(row, '.sheet-time')[0] ?? '')
  const [first = ''] = texts(document, '.sheet-when > p').slice(2)
  const own = /\. ((?:Every week|Next:|Only on).*)$/.exec(row.textContent)?.[1]
  const often = isAlso ? (own ?? first) : (texts(row, '.sheet-when > p')[2] ?? '')
  const named = /^(?:Next:|Only on) ([^.;]*)/.exec(often)
  const times = time.replace(/^from /, '')
  if (named) {
    const dates = readBack([`${withYears(named[1] ?? '')}, 10am to 10:45am.`])
    const onWeekday = year.filter((it) => it.weekday === weekday)
    const starts = [...new Set(startsIn(on, onWeekday).map((one) => one.slice(0, 10)))]
    expect(dates.map((one) => one.slice(0, 10))).toEqual(starts.slice(0, dates.length))
    expect(starts).toHaveLength(often.startsWith('Only') ? dates.length : starts.length)
    return []
  }
  const [, inSchool = '', bounds = ''] =
    /^Every week((?:,? in (?:school term|the school holidays)(?: too)?|, all year)?)(.*?)\./.exec(
      often,
    ) ?? []
  const keeps = inSchool === ' in school term' ? ['In school term only.'] : []
  const at = times.includes(' to ') ? `, ${times}` : ` at ${times}`
  return [`Every ${weekday}${at}${bounds}.`, ...keeps]
}
