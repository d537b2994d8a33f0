import ICAL from 'ical.js'
import { describe, expect, it } from 'vitest'
import { lastOfYear } from '#domain/calendar/series.ts'
import { indexCatalogue, type Catalogue } from '#domain/catalogue/catalogue.ts'
import { meetingsBetween } from '#domain/time/occurrences.ts'
import type { Now } from '#domain/time/localDate.ts'
import { CalendarClient } from '#testing/calendarClient.ts'
import { sampleNow } from '#testing/samples.ts'
import { feedFiles } from './feedFiles.ts'
import { invented, inventedMoment } from '#testing/invented.ts'
import { publishedHere } from '#testing/published.ts'

const deployment = { base: '/families/', site: 'https://council.example', moment: inventedMoment }
const published = invented[0]!
const { catalogue } = indexCatalogue(published)
const feeds = new Map(feedFiles(published, deployment))

const read = (text: string) => new ICAL.Component(ICAL.parse(text) as unknown[])

/** What a calendar program makes of a feed: "2026-11-24T10:00:00 Bounce and Rhyme at …", in order. */
const eventsIn = (text: string): string[] =>
  new CalendarClient()
    .open(text)
    .kept.map(({ starts, summary }) => `${starts} ${summary}`)
    .sort()

/** What the one rule for dates says of the sessions in it. */
function eventsMeant(file: string, { sessions, calendar }: Catalogue, now: Now): string[] {
  const [, folder, id] = file.split('/')
  const to = lastOfYear(now.date)
  return [...sessions.values()]
    .filter((one) => (folder === 'types' ? one.serviceType : one.placeId) === id)
    .flatMap((session) =>
      meetingsBetween(session, { calendar }, now.date, to, now).meetings.map(
        ({ date, starts }) =>
          `${date}T${starts}:00 ${session.example ? 'Example: ' : ''}${session.title} at ${session.place.name}`,
      ),
    )
    .sort()
}

describe('the feeds of the invented county', () => {
  it('are one for each place and each kind of service with times', () => {
    expect([...feeds.keys()].sort()).toEqual([
      'testshire/places/harbour-hub/sessions.ics',
      'testshire/places/little-wick-library/sessions.ics',
      'testshire/places/mill-lane-hub/sessions.ics',
      'testshire/places/port-ezra-library/sessions.ics',
      'testshire/places/st-anns-hall/sessions.ics',
      'testshire/places/thistleton-library/sessions.ics',
      'testshire/places/wick-village-hall/sessions.ics',
      'testshire/types/baby-weighing/sessions.ics',
      'testshire/types/bounce-and-rhyme/sessions.ics',
      'testshire/types/family-support/sessions.ics',
      'testshire/types/infant-feeding/sessions.ics',
      'testshire/types/stay-and-play/sessions.ics',
    ])
  })

  it.each([...feeds])('%s holds exactly the dates of the rule, for a year', (file, text) => {
    const meant = eventsMeant(file, catalogue, sampleNow)
    expect(meant.length).toBeGreaterThan(0)
    expect(eventsIn(text)).toEqual(meant)
  })

  it('have one id for a session, in the feed of its place and of its kind, as in its own file', () => {
    const idsOf = (title: string) =>
      [...feeds.values()].flatMap((text) =>
        new CalendarClient()
          .open(text)
          .kept.flatMap(({ uid, summary }) => (summary.includes(title) ? [uid] : [])),
      )
    expect([...new Set(idsOf('Feeding Café'))]).toEqual([
      'harbour-feeding.testshire@family-hub-map',
    ])
  })
})

describe('the feeds of the published areas', () => {
  it.each(publishedHere().map((area) => [area.area.name, area] as const))(
    'hold exactly the dates of the rule: %s',
    (_, area) => {
      const { catalogue } = indexCatalogue(area)
      for (const [file, text] of feedFiles(area, deployment)) {
        expect(eventsIn(text)).toEqual(eventsMeant(file, catalogue, sampleNow))
      }
    },
  )
})

describe('a feed', () => {
  const example = feeds.get('testshire/places/little-wick-library/sessions.ics') ?? ''
  const real = feeds.get('testshire/places/thistleton-library/sessions.ics') ?? ''
  const property = (text: string, name: string) => read(text).getFirstPropertyValue(name)

  it('has a name, a time zone, and asks to be read again each day', () => {
    expect(property(real, 'name')).toBe('Sessions for families at Thistleton Library')
    expect(String(property(real, 'refresh-interval'))).toBe('P1D')
    expect(property(real, 'x-published-ttl')).toBe('P1D')
    expect(read(real).getFirstSubcomponent('vtimezone')).not.toBeNull()
  })

  it('says in its name and on every event that times are examples', () => {
    expect(property(example, 'name')).toMatch(/^Example: /)
    for (const component of read(example).getAllSubcomponents('vevent')) {
      const event = new ICAL.Event(component)
      expect(event.summary).toMatch(/^Example: /)
      expect(event.description).toMatch(/^EXAMPLE TIME: made up/)
    }
  })

  it('names the page of the session where the host is known, and none where it is not', () => {
    expect(read(real).getFirstSubcomponent('vevent')?.getFirstPropertyValue('url')).toBe(
      'https://council.example/families/testshire/sessions/thistleton-bounce/',
    )
    const [, text = ''] = feedFiles(published, { ...deployment, site: null })[0] ?? []
    expect(text).not.toMatch(/^URL/m)
  })

  it('is the same whenever it is made of the same at the same moment', () => {
    expect(new Map(feedFiles(published, deployment))).toEqual(feeds)
  })

  it('is emptied, not taken away, when its place closes', () => {
    const places = published.places.map((place) => ({ ...place, status: 'closed' as const }))
    const closed = new Map(feedFiles({ ...published, places }, deployment))
    expect([...closed.keys()]).toEqual([...feeds.keys()])
    expect([...closed.values()].flatMap(eventsIn)).toEqual([])
  })
})

it('writes none for a county without sessions', () => {
  expect(feedFiles(invented[1]!, deployment)).toEqual([])
})
