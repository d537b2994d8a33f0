// @vitest-environment jsdom
import { QueryClient, QueryClientProvider } from '@tanstack/react-query'
import { cleanup, render } from '@testing-library/react'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import type { Catalogue, ListedSession } from '#domain/catalogue/catalogue.ts'
import type { Place } from '#domain/catalogue/place.ts'
import { planItems } from '#domain/plan/plan.ts'
import { find, type PlaceResult } from '#domain/search/find.ts'
import { defaultSearch } from '#domain/search/search.ts'
import { whatsOn } from '#domain/search/whatsOn.ts'
import { PlaceResultRow } from '#components/PlaceResultRow.tsx'
import { SessionResultRow } from '#components/SessionResultRow.tsx'
import type { Answer } from '#components/useResults.ts'
import { DataPage } from '#pages/data/DataPage.tsx'
import { PanelChoice, PlacePanel } from '#pages/finder/map/panel/MapPanel.tsx'
import { pinName, pinsOf } from '#pages/finder/map/pins/pins.ts'
import { FinishedToday } from '#pages/finder/results/FinishedToday.tsx'
import { FormerCentres } from '#pages/finder/results/FormerCentres.tsx'
import { PlaceToAsk } from '#pages/finder/results/PlaceToAsk.tsx'
import { PlaceItem } from '#pages/finder/results/FoundPlaces.tsx'
import { ResultList } from '#pages/finder/results/ResultList.tsx'
import { WeekAsk } from '#pages/finder/week/WeekAsk.tsx'
import { WeekEntry } from '#pages/finder/week/Entries.tsx'
import { FormerCentre } from '#pages/place/FormerCentre.tsx'
import { NearInstead } from '#pages/place/NearInstead.tsx'
import { PlacePage } from '#pages/place/PlacePage.tsx'
import { FamilyView } from '#pages/plan/family/FamilyView.tsx'
import { PlanCard } from '#pages/plan/PlanCard.tsx'
import { PlanClashes } from '#pages/plan/PlanClashes.tsx'
import { FridgeSheet } from '#pages/plan/sheet/FridgeSheet.tsx'
import { SessionPage } from '#pages/session/SessionPage.tsx'
import { PlacesUnscripted } from '#prerender/PlacesUnscripted.tsx'
import { samplePick } from '#testing/plan.ts'
import {
  date,
  sampleCatalogue,
  sampleNow,
  samplePlace,
  sampleSchedule,
  sampleSession,
  time,
} from '#testing/samples.ts'

type Over = NonNullable<Parameters<typeof samplePlace>[0]>

/** A place in each standing, and what is said of it behind its name or in its stead. */
const standings: Record<string, { over: Over; said: RegExp }> = {
  'not confirmed': { over: { confidence: 'low' }, said: /not confirmed/i },
  'of unknown address': {
    over: { precision: 'town', address: { lines: [], town: 'Testham' } },
    said: /address is not known|address not known|do not know the address/i,
  },
  'shut for now': { over: { status: 'temporarily-closed' }, said: /closed for now/i },
  closed: { over: { status: 'closed' }, said: /closed/i },
  'thought closed': {
    over: { status: 'closed', confidence: 'low', kind: 'former-centre' },
    said: /not confirmed|not sure/i,
  },
}

interface Stage {
  catalogue: Catalogue
  place: Place
  session: ListedSession
}

function stageOf(over: Over): Stage {
  const at = (hour: string, id: string) =>
    sampleSession({
      id,
      schedules: [{ ...sampleSchedule, starts: time(hour), ends: time('10:45') }],
    })
  const catalogue = sampleCatalogue({
    places: [
      samplePlace(over),
      samplePlace({
        id: 'old',
        name: 'Old',
        kind: 'former-centre',
        status: 'closed',
        phone: undefined,
      }),
    ],
    sessions: [
      sampleSession(),
      at('10:15', 'overlapping'),
      sampleSession({
        id: 'early',
        schedules: [{ ...sampleSchedule, starts: time('07:00'), ends: time('08:00') }],
      }),
    ],
  })
  const [place] = catalogue.places.values()
  const [session] = catalogue.sessions.values()
  if (!place || !session) throw new Error('the sample catalogue is empty')
  return { catalogue, place, session }
}

const where = { now: sampleNow, origin: { lat: 52.5, lon: 1.001 } }
const today = date('2026-11-24')
const items = (catalogue: Catalogue, ...ids: string[]) =>
  planItems(
    ids.map((id) => samplePick(id, catalogue)),
    catalogue,
    sampleNow,
  )
const nothing = () => undefined

type View = (stage: Stage) => React.ReactNode

/** Every view that shows a place's name, whatever its standing. */
const ofAnyPlace: Record<string, View> = {
  'the row of a session': ({ catalogue, session, place }) => (
    <SessionResultRow
      result={{
        is: 'session',
        session,
        place,
        metres: null,
        about: false,
        next: { is: 'times-unknown' },
      }}
      area={catalogue.area}
      usual={{ example: false, stale: false }}
      today={today}
      heading={3}
    />
  ),
  'the row of a place': ({ catalogue, place }) => (
    <PlaceResultRow place={place} sessions={[]} area={catalogue.area} today={today} heading={3} />
  ),
  'the panel of the map': ({ catalogue, place }) => (
    <PlacePanel
      catalogue={catalogue}
      places={[]}
      subject={{ is: 'place', id: place.id }}
      choice={{
        subject: null,
        here: false,
        hasBack: false,
        choose: nothing,
        pick: nothing,
        back: nothing,
        close: nothing,
      }}
      onClose={nothing}
    />
  ),
  'the choice of places at a pin': ({ catalogue, place }) => (
    <PanelChoice
      area={catalogue.area}
      places={[{ place, metres: null, about: false, sessions: [] }]}
      onSelect={nothing}
    />
  ),
  'a pin': ({ catalogue, place }) =>
    pinName(
      {
        id: place.id,
        lat: 0,
        lon: 0,
        places: [{ place, metres: null, about: false, sessions: [] }],
      },
      catalogue.area.kindNames,
    ),
  'a pin of several places': ({ catalogue, place }) => {
    const one = { place, metres: null, about: false, sessions: [] }
    return pinName({ id: place.id, lat: 0, lon: 0, places: [one, one] }, catalogue.area.kindNames)
  },
  'the page of the place': ({ catalogue, place }) => (
    <PlacePage catalogue={catalogue} place={place} />
  ),
  'the page of a session': ({ catalogue, session }) => (
    <SessionPage catalogue={catalogue} session={session} />
  ),
  'a place in the plan': ({ catalogue }) => (
    <PlanCard
      item={items(catalogue, 'testham-library')[0]!}
      catalogue={catalogue}
      now={sampleNow}
      complete
    />
  ),
  'a session in the plan': ({ catalogue }) => (
    <PlanCard
      item={items(catalogue, 'testham-rhymes')[0]!}
      catalogue={catalogue}
      now={sampleNow}
      complete
    />
  ),
  'a place shown to a family': ({ catalogue }) => (
    <FamilyView
      items={items(catalogue, 'testham-library')}
      catalogue={catalogue}
      now={sampleNow}
      link="https://finder.example/testshire/plan/"
      onClose={nothing}
    />
  ),
  'a session shown to a family': ({ catalogue }) => (
    <FamilyView
      items={items(catalogue, 'testham-rhymes')}
      catalogue={catalogue}
      now={sampleNow}
      link="https://finder.example/testshire/plan/"
      onClose={nothing}
    />
  ),
  'a place on the sheet': ({ catalogue }) => (
    <FridgeSheet
      items={items(catalogue, 'testham-library')}
      catalogue={catalogue}
      now={sampleNow}
      link=""
    />
  ),
  'a session on the sheet': ({ catalogue }) => (
    <FridgeSheet
      items={items(catalogue, 'testham-rhymes')}
      catalogue={catalogue}
      now={sampleNow}
      link=""
    />
  ),
  'the page about the information': ({ catalogue }) => (
    <DataPage catalogue={catalogue} troubles={[]} refused={[]} retry={nothing} />
  ),
  'the list, here and in another site’s page': ({ catalogue, place }) => (
    <ResultList<PlaceResult>
      name="places"
      searchKey=""
      results={[{ is: 'place', place, metres: null, about: false, sessions: [] }]}
      Item={PlaceItem}
      first={1}
      page={1}
      heading={3}
      context={{
        area: catalogue.area,
        now: sampleNow,
        ages: [],
        usual: { example: false, stale: false },
        at: null,
        onPoint: nothing,
      }}
    />
  ),
  'what took the place of an old centre': ({ catalogue, place }) => (
    <FormerCentre
      catalogue={{ ...catalogue, sessions: new Map() }}
      place={{ ...old(catalogue), replacedBy: place.id }}
      now={sampleNow}
    />
  ),
  'the list without scripts': ({ catalogue }) => (
    <PlacesUnscripted
      catalogue={{ ...catalogue, places: new Map([...catalogue.places].slice(0, 1)) }}
    />
  ),
}

/** Views of what is on, or of where to go instead: a place that is closed is in none of them. */
const ofOpenPlaces: Record<string, View> = {
  'an entry of the week': ({ catalogue }) => {
    const [on] = whatsOn(catalogue, defaultSearch, where, today, today).meetings
    return (
      <WeekEntry
        on={on!}
        folded={false}
        context={{ area: 'testshire', today, picks: [], question: '', clashes: new Map() }}
      />
    )
  },
  'what the week asks about': ({ session, place }) => (
    <WeekAsk
      asks={[{ session, place, why: 'times-unknown', metres: null, about: false }]}
      area="testshire"
      question=""
    />
  ),
  'what finished today': ({ catalogue }) => (
    <FinishedToday catalogue={catalogue} asked={defaultSearch} where={where} today={today} alone />
  ),
  'what clashes in the plan': ({ catalogue }) => (
    <PlanClashes
      items={items(catalogue, 'testham-rhymes', 'overlapping')}
      catalogue={catalogue}
      now={sampleNow}
    />
  ),
  'what is near an old centre': ({ catalogue }) => (
    <NearInstead catalogue={catalogue} place={old(catalogue)} now={sampleNow} />
  ),
  'the pins of the map': ({ catalogue }) => {
    const [pin] = pinsOf(find(catalogue, defaultSearch, where).results)
    return pinName(pin!, catalogue.area.kindNames)
  },
}

/** An old centre is told of by its name, and what is open beside it. */
const ofClosedCentres: Record<string, View> = {
  'the old centres of a name': ({ catalogue, place }) => {
    const centre: Place = { ...place, kind: 'former-centre' }
    return (
      <FormerCentres
        catalogue={{ ...catalogue, places: new Map([[centre.id, centre]]) }}
        answer={{ asked: { ...defaultSearch, q: centre.name }, where } as Answer}
      />
    )
  },
}

const old = ({ places }: Catalogue): Place => [...places.values()][1]!

beforeEach(() => {
  vi.useFakeTimers({ now: new Date('2026-11-24T09:00:00Z'), toFake: ['Date'] })
  HTMLDialogElement.prototype.showModal = vi.fn()
  HTMLDialogElement.prototype.close = vi.fn()
})
afterEach(() => vi.useRealTimers())

/** Whatever is seen or read out. */
function saidBy(view: View, stage: Stage): string {
  render(<QueryClientProvider client={new QueryClient()}>{view(stage)}</QueryClientProvider>)
  const labels = [...document.querySelectorAll('[aria-label]')].map((one) =>
    one.getAttribute('aria-label'),
  )
  return [document.body.textContent, ...labels].join('\n')
}

const every = (views: Record<string, View>, of: string[]) =>
  of.flatMap((standing) =>
    Object.entries(views).map(([name, view]) => [name, standing, view] as const),
  )

it('the sheet gives self-service hours where those of the staff are not known', () => {
  const selfService = [{ byday: ['MO' as const], opens: time('08:00'), closes: time('19:00') }]
  const said = saidBy(ofAnyPlace['a place on the sheet']!, stageOf({ selfService }))
  expect(said).toContain('Open for self-service (staff may be there):Mon 8am to 7pm')
  expect(said).toContain('The hours when staff are there are not known.')
  expect(said).not.toContain('Not known: ring first')
})

describe('every view says where a place stands', () => {
  it.each(every(ofAnyPlace, Object.keys(standings)))('%s: %s', (_, standing, view) => {
    const { over, said } = standings[standing]!
    expect(saidBy(view, stageOf(over))).toMatch(said)
  })

  it.each(every(ofOpenPlaces, ['not confirmed', 'of unknown address']))(
    '%s: %s',
    (_, standing, view) => {
      const { over, said } = standings[standing]!
      expect(saidBy(view, stageOf(over))).toMatch(said)
    },
  )

  it.each(every(ofClosedCentres, ['closed', 'thought closed']))('%s: %s', (_, standing, view) => {
    const { over, said } = standings[standing]!
    expect(saidBy(view, stageOf(over))).toMatch(said)
  })

  it.each(Object.keys(standings))('nobody is sent to ask at a place that is %s', (standing) => {
    const view: View = ({ catalogue }) => <PlaceToAsk catalogue={catalogue} where={where} />
    expect(saidBy(view, stageOf({}))).toContain('Testham Library')
    cleanup()
    expect(saidBy(view, stageOf(standings[standing]!.over))).not.toContain('Testham Library')
  })

  it.each(every({ ...ofAnyPlace, ...ofOpenPlaces }, ['open']))(
    '%s: says nothing of a place that is %s',
    (_, __, view) => {
      // "Dates … are not confirmed yet" is said of dates, not of a place.
      expect(saidBy(view, stageOf({}))).not.toMatch(
        /not confirmed(?! yet)|address (is )?not known|closed for now|has closed/i,
      )
    },
  )
})
