import { describe, expect, it } from 'vitest'
import { indexCatalogue, type PublishedFiles } from '#domain/catalogue/catalogue.ts'
import type { PlaceId } from '#domain/catalogue/place.ts'
import type { Change, Schedule, Session, SessionId } from '#domain/catalogue/session.ts'
import { weekdayOf, type LocalDate } from '#domain/time/localDate.ts'
import { invented, inventedMoment } from '#testing/invented.ts'
import { structuredData } from './structuredData.ts'

const testshire = invented[0]!
const deployment = { base: '/', site: 'https://council.example', moment: inventedMoment }
const { catalogue } = indexCatalogue(testshire)

const ofPlace = (id: string, files: PublishedFiles = testshire) =>
  structuredData(
    { page: 'place', area: 'testshire', id: id as PlaceId },
    indexCatalogue(files).catalogue,
    deployment,
  )
const ofSession = (id: string, files: PublishedFiles = testshire) =>
  structuredData(
    { page: 'session', area: 'testshire', id: id as SessionId },
    indexCatalogue(files).catalogue,
    deployment,
  )
const typesOf = (things: { '@type': string }[]) => things.map((thing) => thing['@type'])

function changed(id: string, change: Partial<Session>): PublishedFiles {
  const sessions = testshire.sessions.map((one) => (one.id === id ? { ...one, ...change } : one))
  return { ...testshire, sessions }
}

describe('a place', () => {
  it('that is open is said with what is known of it', () => {
    const [library] = ofPlace('thistleton-library')
    expect(library).toMatchObject({
      '@type': 'Library',
      name: 'Thistleton Library',
      url: 'https://council.example/testshire/places/thistleton-library/',
      address: { '@type': 'PostalAddress', addressCountry: 'GB' },
    })
    expect(JSON.stringify(library)).not.toMatch(/undefined|null/)
  })

  it.each(testshire.places.filter(({ status }) => status !== 'open').map(({ id }) => id))(
    '%s is not offered, being shut',
    (id) => {
      expect(typesOf(ofPlace(id))).toEqual(['BreadcrumbList'])
    },
  )

  it('has a point only where the point is the building', () => {
    for (const place of catalogue.places.values()) {
      const [said] = ofPlace(place.id)
      expect('geo' in (said ?? {}) && place.precision !== 'building').toBe(false)
    }
  })
})

describe('a session', () => {
  it('with times of its own is an event that repeats, without the dates it is off', () => {
    const [event] = ofSession('thistleton-bounce')
    expect(event).toMatchObject({ '@type': 'Event', location: { '@type': 'Library' } })
    const [schedule] = event?.eventSchedule as Record<string, unknown>[]
    expect(schedule).toMatchObject({
      '@type': 'Schedule',
      repeatFrequency: 'P1W',
      scheduleTimezone: 'Europe/London',
    })
    expect(schedule?.byDay).toEqual([expect.stringMatching(/^https:\/\/schema.org\/\w+day$/)])
  })

  it('with example times only is no event, and the times are nowhere', () => {
    const examples = [...catalogue.sessions.values()].filter(({ example }) => example)
    expect(examples.length).toBeGreaterThan(0)
    for (const { id, place } of examples) {
      const said = ofSession(id)
      expect(typesOf(said)).toEqual(
        place.status === 'open' ? ['Service', 'BreadcrumbList'] : ['BreadcrumbList'],
      )
      expect(JSON.stringify(said)).not.toMatch(/Schedule|startTime|\d\d:\d\d/)
    }
  })

  it('whose dates depend on terms that are not confirmed is no event', () => {
    const files = changed('thistleton-bounce', { holds: 'term-time' })
    const unsure = { ...files, calendar: { ...files.calendar, confirmed: false } }
    expect(typesOf(ofSession('thistleton-bounce', unsure))).toContain('Service')
  })

  it('leaves out a date called off, and gives one moved its own time', () => {
    const [, week] = weekdaysOf(ofSession('thistleton-bounce')[0])
    const called = changed('thistleton-bounce', {
      changes: [{ date: week as never, cancelled: true, note: 'snow' }],
    })
    expect(schedulesOf(ofSession('thistleton-bounce', called)[0])[0]?.exceptDate).toContain(week)
    const moved = changed('thistleton-bounce', {
      changes: [{ date: week as never, starts: '15:00' as never, note: 'party' }],
    })
    const all = schedulesOf(ofSession('thistleton-bounce', moved)[0])
    expect(all[0]?.exceptDate).toContain(week)
    expect(all[1]).toMatchObject({ startDate: week, startTime: '15:00', repeatCount: 1 })
  })

  it('offers the first date at the time it is moved to, and at no other', () => {
    const [first] = weekdaysOf(ofSession('thistleton-bounce')[0])
    const moved = changed('thistleton-bounce', {
      changes: [{ date: first as never, starts: '15:00' as never, note: 'party' }],
    })
    const all = schedulesOf(ofSession('thistleton-bounce', moved)[0])
    expect(all[0]?.startDate).not.toBe(first)
    expect(all.filter(({ startDate }) => startDate === first)).toMatchObject([
      { startTime: '15:00' },
    ])
  })

  it.each([
    ['the start nearest to its new time', {}, '14:30', '14:00'],
    ['the start it names', { usual: '10:00' }, '14:30', '10:00'],
  ])('moves of two starts of a day only %s', (_, named, starts, meant) => {
    const [, week] = weekdaysOf(ofSession('thistleton-bounce')[0])
    const weekly = { freq: 'WEEKLY', byday: [weekdayOf(week as LocalDate)] }
    const [event] = ofSession(
      'thistleton-bounce',
      changed('thistleton-bounce', {
        schedules: [
          { ...weekly, starts: '10:00', ends: '10:45' },
          { ...weekly, starts: '14:00', ends: '14:45' },
        ] as Schedule[],
        changes: [{ date: week, ...named, starts, note: 'party' } as Change],
      }),
    )
    const said = schedulesOf(event).map(({ startTime, startDate, exceptDate = [] }) => [
      startTime,
      startDate === week || exceptDate.includes(week),
    ])
    expect(said).toEqual(
      ['10:00', '14:00'].flatMap((time) =>
        time === meant
          ? [
              [time, true],
              [starts, true],
            ]
          : [[time, false]],
      ),
    )
  })
})

const schedulesOf = (event: Record<string, unknown> | undefined) =>
  event?.eventSchedule as { startDate: string; exceptDate?: string[]; startTime: string }[]

/** The first date of an event that repeats each week, and the next. */
function weekdaysOf(event: Record<string, unknown> | undefined): [string, string] {
  const first = schedulesOf(event)[0]?.startDate ?? ''
  const next = new Date(Date.parse(`${first}T00:00Z`) + 7 * 86_400_000)
  return [first, next.toISOString().slice(0, 10)]
}
