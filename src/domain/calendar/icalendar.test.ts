import fc from 'fast-check'
import ICAL from 'ical.js'
import { describe, expect, it } from 'vitest'
import { date, time } from '#testing/samples.ts'
import { writeCalendar, type CalendarEvent } from './icalendar.ts'

const head = {
  name: 'Rhymes, Testham',
  productId: '-//Family Hub Map//EN',
  timeZone: 'Europe/London',
  revised: date('2026-11-23'),
}

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
    status: 'confirmed',
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
      'NAME:Rhymes\\, Testham',
      'X-WR-CALNAME:Rhymes\\, Testham',
      'BEGIN:VEVENT',
      'UID:one@family-hub-map',
      'DTSTAMP:20261123T000000Z',
      'LAST-MODIFIED:20261123T000000Z',
      'SEQUENCE:2518',
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

  it('is at ten by the wall clock before and after the clocks change', () => {
    const at = (day: string) => ({ ...event, uid: day, date: date(day), ends: time('10:45') })
    const file = writeCalendar([at('2027-03-23'), at('2027-03-30')], head)
    const read = new ICAL.Component(ICAL.parse(file) as unknown[])
    const zone = new ICAL.Timezone(read.getFirstSubcomponent('vtimezone') ?? undefined)
    const utc = (time: ICAL.Time) => {
      time.zone = zone
      return time.toJSDate().toISOString().slice(0, 16)
    }
    const times = read.getAllSubcomponents('vevent').map((one) => {
      const { startDate, endDate } = new ICAL.Event(one)
      return [utc(startDate), utc(endDate)]
    })
    expect(times).toEqual([
      ['2027-03-23T10:00', '2027-03-23T10:45'],
      ['2027-03-30T09:00', '2027-03-30T09:45'],
    ])
  })

  it.each([
    ['2026-11-23', 2518],
    ['2026-11-24', 2519],
    ['2019-12-31', 0],
  ])('of data published on %s is revision %i', (revised, sequence) => {
    const lines = writeCalendar([event], { ...head, revised: date(revised) }).split('\r\n')
    expect(lines).toContain(`SEQUENCE:${sequence}`)
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
