import fc from 'fast-check'
import ICAL from 'ical.js'
import { describe, expect, it } from 'vitest'
import { anyHolds, anySchedule } from '#testing/arbitrary.ts'
import {
  date,
  sampleCalendar,
  sampleCatalogue,
  sampleNow,
  samplePlace,
  sampleSchedule,
  sampleSession,
  time,
} from '#testing/samples.ts'
import { meetingEvent, seriesEvents, type Describe } from './calendarEvents.ts'
import type { ListedSession } from '#domain/catalogue/catalogue.ts'
import { writeCalendar, type CalendarEvent } from './icalendar.ts'
import { meetingsBetween } from '#domain/time/meetings.ts'
import type { Session } from '#domain/catalogue/session.ts'

const head = {
  name: 'Rhymes, Testham',
  productId: '-//Family Hub Map//EN',
  timeZone: 'Europe/London',
  stamp: '20261124T090000Z',
}
const calendar = sampleCalendar()
const aYear = [date('2026-11-24'), date('2027-11-23')] as const

const describeIt: Describe = (session, meeting) => ({
  summary: session.title,
  description: meeting.moved ?? 'Every week\nJust turn up; free, warm \\ dry',
  url: `https://families.example/testshire/sessions/${session.id}/`,
})

function listed(session: Partial<Session> = {}): ListedSession {
  const place = samplePlace({ name: 'Święta Łąka Library, Testham; upstairs' })
  const { sessions } = sampleCatalogue({
    places: [place],
    sessions: [sampleSession(session)],
  })
  const [only] = sessions.values()
  if (only === undefined) throw new Error('The sample session has no place')
  return only
}

const series = (session: ListedSession) =>
  seriesEvents(session, { calendar }, ...aYear, sampleNow, describeIt)

/** The starts a calendar program reads from the text, wall clock of its zone. */
function startsRead(text: string): string[] {
  const calendar = new ICAL.Component(ICAL.parse(text) as unknown[])
  return calendar
    .getAllSubcomponents('vevent')
    .flatMap((component) => {
      const event = new ICAL.Event(component)
      if (!event.isRecurring()) return [event.startDate.toString()]
      const starts: string[] = []
      const iterator = event.iterator()
      for (
        let next = iterator.next() as ICAL.Time | null;
        next;
        next = iterator.next() as ICAL.Time | null
      ) {
        starts.push(next.toString())
      }
      return starts
    })
    .sort()
}

function startsMeant(session: ListedSession): string[] {
  const { meetings } = meetingsBetween(session, { calendar }, ...aYear, sampleNow)
  return meetings.map((meeting) => `${meeting.date}T${meeting.starts}:00`)
}

describe('a series', () => {
  it('repeats by rule where the schedule alone is the truth', () => {
    const session = listed({ onBankHolidays: true })
    const [event, ...others] = series(session)
    expect(others).toEqual([])
    expect(event?.rule).toBe('FREQ=WEEKLY;BYDAY=TU;WKST=MO;COUNT=53')
    expect(event?.uid).toBe('testham-rhymes-series@family-hub-map')
  })

  it.each<[string, Partial<Session>]>([
    ['term-time', { holds: 'term-time' }],
    ['a bank holiday on the way', { schedules: [{ ...sampleSchedule, byday: ['MO'] } as never] }],
    ['a date cancelled', { changes: [{ date: date('2026-12-01'), cancelled: true, note: 'x' }] }],
    ['a date moved', { changes: [{ date: date('2026-12-01'), starts: time('10:15'), note: 'x' }] }],
    ['a date left out', { schedules: [{ ...sampleSchedule, exdates: [date('2026-12-01')] }] }],
    [
      'fixed dates',
      {
        schedules: [
          { freq: 'DATES', dates: [date('2026-12-05'), date('2027-01-09')], starts: time('10:00') },
        ],
      },
    ],
    [
      'two schedules',
      {
        schedules: [sampleSchedule, { ...sampleSchedule, starts: time('14:00'), ends: undefined }],
      },
    ],
  ])('is single events with %s', (_, session) => {
    const events = series(listed(session))
    expect(events.length).toBeGreaterThan(1)
    expect(events.every(({ rule }) => rule === undefined)).toBe(true)
    expect(new Set(events.map(({ uid }) => uid)).size).toBe(events.length)
  })

  it('is nothing where there is no date', () => {
    expect(series(listed({ schedules: [] }))).toEqual([])
  })

  it('expands in a calendar program to exactly the dates of the rule, for a year', () => {
    const anySession = fc.record({
      schedules: fc.array(anySchedule, { minLength: 1, maxLength: 2 }),
      holds: anyHolds,
      onBankHolidays: fc.boolean(),
    })
    fc.assert(
      fc.property(anySession, (over) => {
        const session = listed(over)
        expect(startsRead(writeCalendar(series(session), head))).toEqual(startsMeant(session))
      }),
      { numRuns: 100 },
    )
  }, 60_000)
})

describe('one meeting', () => {
  const meetingOf = (session: ListedSession) => {
    const [meeting] = meetingsBetween(session, { calendar }, ...aYear, sampleNow).meetings
    if (meeting === undefined) throw new Error('It never meets')
    return meeting
  }

  it('keeps its id when its time is moved', () => {
    const changes = [{ date: date('2026-11-24'), starts: time('14:00'), note: 'late' }]
    const [usual, moved] = [listed(), listed({ changes })]
    expect(meetingEvent(moved, meetingOf(moved), describeIt).uid).toBe(
      meetingEvent(usual, meetingOf(usual), describeIt).uid,
    )
  })

  it.each<[string, ListedSession, boolean]>([
    ['published and confirmed', listed(), false],
    ['an example', { ...listed(), example: true }, true],
  ])('%s', (_, session, tentative) => {
    expect(meetingEvent(session, meetingOf(session), describeIt).tentative).toBe(tentative)
  })

  it('is read back as it was meant, at ten by the wall clock before and after the clocks change', () => {
    const session = listed({
      schedules: [{ ...sampleSchedule, dtstart: date('2027-03-23') } as never],
    })
    const { meetings } = meetingsBetween(session, { calendar }, ...aYear, sampleNow)
    const events = meetings.slice(0, 2).map((meeting) => meetingEvent(session, meeting, describeIt))
    const read = new ICAL.Component(ICAL.parse(writeCalendar(events, head)) as unknown[])
    const zone = new ICAL.Timezone(read.getFirstSubcomponent('vtimezone') ?? undefined)
    const [winter, summer] = read
      .getAllSubcomponents('vevent')
      .map((event) => new ICAL.Event(event))
    const utc = (time: ICAL.Time | undefined) => {
      if (time) time.zone = zone
      return time?.toJSDate().toISOString()
    }
    expect(utc(winter?.startDate)).toBe('2027-03-23T10:00:00.000Z')
    expect(utc(summer?.startDate)).toBe('2027-03-30T09:00:00.000Z')
    expect(winter?.summary).toBe('Rhymes')
    expect(winter?.description).toBe('Every week\nJust turn up; free, warm \\ dry')
    expect(winter?.location).toBe(
      'Święta Łąka Library, Testham; upstairs, 1 Test Street, Testham, TE1 1ST',
    )
    expect(winter?.endDate.toString()).toBe('2027-03-23T10:45:00')
  })
})

describe('the text', () => {
  const event: CalendarEvent = {
    uid: 'one@family-hub-map',
    date: date('2026-11-24'),
    starts: time('10:00'),
    summary: 'Rhymes',
    description: 'x'.repeat(200),
    location: 'Łąka '.repeat(40),
    point: { lat: 52.5, lon: 1 },
    url: 'https://families.example/?a=1,2;3',
    tentative: false,
  }
  const bytes = (line: string) => new TextEncoder().encode(line).length

  it('is the whole of a small calendar', () => {
    const text = writeCalendar([{ ...event, description: 'a\r\nb', location: 'c' }], {
      ...head,
      timeZone: 'Europe/Paris',
    })
    expect(text.split('\r\n')).toEqual([
      'BEGIN:VCALENDAR',
      'VERSION:2.0',
      'PRODID:-//Family Hub Map//EN',
      'CALSCALE:GREGORIAN',
      'METHOD:PUBLISH',
      'NAME:Rhymes\\, Testham',
      'X-WR-CALNAME:Rhymes\\, Testham',
      'BEGIN:VEVENT',
      'UID:one@family-hub-map',
      'DTSTAMP:20261124T090000Z',
      'DTSTART:20261124T100000',
      'SUMMARY:Rhymes',
      'DESCRIPTION:a\\nb',
      'LOCATION:c',
      'GEO:52.500000;1.000000',
      'URL:https://families.example/?a=1,2;3',
      'STATUS:CONFIRMED',
      'TRANSP:OPAQUE',
      'END:VEVENT',
      'END:VCALENDAR',
      '',
    ])
  })

  it('asks to be looked at again each day where it is subscribed to, and makes nobody busy', () => {
    const lines = writeCalendar([event], { ...head, feed: true }).split('\r\n')
    expect(lines).toContain('REFRESH-INTERVAL;VALUE=DURATION:P1D')
    expect(lines).toContain('X-PUBLISHED-TTL:P1D')
    expect(lines).toContain('TRANSP:TRANSPARENT')
  })

  it('leaves out an address that is not known', () => {
    expect(writeCalendar([{ ...event, url: undefined }], head)).not.toMatch(/^URL/m)
  })

  it('is folded at 75 octets, with no letter cut in two', () => {
    const lines = writeCalendar([event], head).split('\r\n')
    expect(Math.max(...lines.map(bytes))).toBeLessThanOrEqual(75)
    expect(lines.filter((line) => line.startsWith(' ')).length).toBeGreaterThan(4)
    expect(lines.join('\r\n')).not.toContain('\uFFFD')
  })

  it('says the same to a calendar program, whatever the words', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 300 }), (words) => {
        const text = writeCalendar([{ ...event, description: words }], head)
        const plain = words.replace(/\r\n|\r/g, '\n').replace(/[^\P{Control}\n]/gu, '')
        const read = new ICAL.Component(ICAL.parse(text) as unknown[]).getFirstSubcomponent(
          'vevent',
        )
        expect(read?.getFirstPropertyValue('description')).toBe(plain)
        expect(Math.max(...text.split('\r\n').map(bytes))).toBeLessThanOrEqual(75)
      }),
    )
  })

  it('lets no words write a line of their own', () => {
    const text = writeCalendar(
      [{ ...event, url: 'https://x.example/\r\nATTACH:file', summary: 'a\nEND:VEVENT' }],
      head,
    )
    expect(text).not.toMatch(/^(ATTACH|END:VEVENT\nEND)/m)
    expect(text.match(/^END:VEVENT/gm)).toHaveLength(1)
  })
})
