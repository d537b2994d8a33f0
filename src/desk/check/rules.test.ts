import { describe, expect, it } from 'vitest'
import { codeOf } from '#domain/plan/pickCode.ts'
import type { AreaFiles } from '#desk/area.ts'
import { crossRules } from '#desk/check/check.ts'
import { area, example, files, place, session, today } from '#testing/desk/records.ts'

const found = (changes: Partial<AreaFiles>, publish = false) =>
  crossRules(files(changes), { today, publish }).map(
    ({ level, id, field }) => `${level} ${id} ${field}`,
  )

const untimed = session({ schedules: [] })
const terms = (...days: [string, string][]) =>
  ({
    calendar: {
      terms: days.map(([from, to], i) => ({ name: `Term ${i + 1}`, from, to })),
      bankHolidays: [],
    },
  }) as unknown as Partial<AreaFiles>
const name = (kind: string, text: string, lat = 52.5) =>
  ({
    gazetteer: [{ file: 'g', record: { kind, name: text, lat, lon: 1, otherNames: [] } }],
  }) as Partial<AreaFiles>

describe('the rules across files', () => {
  it('have nothing to say of good files', () => {
    expect(found({})).toEqual([])
  })

  it.each<[string, Partial<AreaFiles>, string[]]>([
    ['two places with one id', { places: [place(), place()] }, ['error hub id']],
    ['a session named like a place', { sessions: [session({ id: 'hub' })] }, ['error hub id']],
    [
      'an id that is the short form of another',
      { places: [place(), place({ id: codeOf('hub') })] },
      [`error ${codeOf('hub')} id`],
    ],
    [
      'two service types with one id',
      { area: area({ serviceTypes: [{ id: 'play' }, { id: 'play' }] }) },
      ['error play serviceTypes.id'],
    ],
    [
      'a session at no place',
      { sessions: [session({ placeId: 'gone' })] },
      ['error group placeId'],
    ],
    [
      'a service type nobody named',
      { sessions: [session({ serviceType: 'x' })] },
      ['error group serviceType'],
    ],
    [
      'a feature nobody named',
      { places: [place({ features: ['toilets', 'x'] })] },
      ['error hub features[1]'],
    ],
    [
      'a place that is there and does not parse',
      { places: [], broken: [{ file: 'testshire/hubs.json', id: 'hub', value: { id: 'hub' } }] },
      [],
    ],
    [
      'what a session names that does not parse',
      {
        broken: [
          { file: 'f', id: 'b', value: { placeId: 'gone', serviceType: 'x', features: ['y', 7] } },
          { file: 'f', id: '[1]', value: null },
        ],
      },
      ['error b features[0]', 'error b placeId', 'error b serviceType'],
    ],
    ['an area.json that cannot be read', { area: undefined }, []],
    ['replaced by no place', { places: [place({ replacedBy: 'gone' })] }, ['error hub replacedBy']],
    [
      'advice for no service type',
      { area: area({ advice: [{ id: 'a', serviceTypes: ['x'] }] }) },
      ['error a advice.serviceTypes[0]'],
    ],
    ['a point a little outside', { places: [place({ lat: 53.05 })] }, ['warning hub lat, lon']],
    [
      'latitude and longitude swapped',
      { places: [place({ lat: 1, lon: 52.5 })] },
      ['error hub lat, lon'],
    ],
    ['a town just over the border', name('town', 'Bungay', 51.95), []],
    ['a town far away', name('town', 'London', 51.5), ['warning London lat, lon']],
    [
      'a postcode without its space',
      { places: [place({ address: { lines: [], postcode: 'NR191DP' } })] },
      ['error hub address.postcode'],
    ],
    [
      'a postcode with the letter O for a nought in its first half',
      { places: [place({ address: { lines: [], postcode: 'PE3O 7RF' } })] },
      ['error hub address.postcode'],
    ],
    [
      'a postcode with the letter O',
      { places: [place({ address: { lines: [], postcode: 'LU7 ONY' } })] },
      ['error hub address.postcode'],
    ],
    ['no postcode', { places: [place({ address: { lines: [] } })] }, []],
    ['a sector that is none', name('sector', 'NR191'), ['error NR191 name']],
    ['a district', name('district', 'NR19'), []],
    [
      'ages that look like years of an adult',
      { sessions: [session({ ages: { from: 0, to: 600 } })] },
      ['error group ages'],
    ],
    [
      'checked tomorrow',
      { sessions: [session({ checked: '2026-11-25' })] },
      ['error group checked'],
    ],
    ['checked today', { places: [place({ checked: '2026-11-24' })] }, []],
    [
      'a former centre that is open',
      { places: [place({ kind: 'former-centre' })] },
      ['error hub status'],
    ],
    ['open and closed', { places: [place({ closedOn: '2019-09-30' })] }, ['error hub closedOn']],
    [
      'a group at four in the morning',
      { sessions: [session({ schedules: [{ starts: '04:00' }] })] },
      ['warning group schedules[0]'],
    ],
    [
      'a group of half a day and more',
      { sessions: [session({ schedules: [{ starts: '08:00', ends: '20:00' }] })] },
      ['warning group schedules[0]'],
    ],
    ['terms in order', terms(['2026-09-03', '2026-10-23'], ['2026-11-02', '2026-12-18']), []],
    [
      'terms that overlap',
      terms(['2026-09-03', '2026-10-23'], ['2026-10-23', '2026-12-18']),
      ['error Term 2 terms[1].from'],
    ],
    [
      'terms out of order',
      terms(['2026-11-02', '2026-12-18'], ['2026-09-03', '2026-10-23']),
      ['error Term 2 terms[1].from'],
    ],
    [
      'examples in a published timetable',
      { sessions: [untimed], exampleTimes: [example()] },
      ['error (file) (file)'],
    ],
    [
      'an example over real times',
      { area: area({ timetable: 'example' }), exampleTimes: [example()] },
      ['error group sessionId'],
    ],
    [
      'an example of no session',
      { area: area({ timetable: 'example' }), exampleTimes: [example({ sessionId: 'gone' })] },
      ['error gone sessionId'],
    ],
    ['an area with another name', { area: area({ name: 'Othershire' }) }, ['error testshire name']],
  ])('%s', (_, changes, expected) => {
    expect(found(changes)).toEqual(expected)
  })

  it('refuse example times only when publishing', () => {
    const changes = {
      area: area({ timetable: 'example' }),
      sessions: [untimed],
      exampleTimes: [example()],
    }
    expect(found(changes)).toEqual([])
    expect(found(changes, true)).toEqual(['error testshire timetable'])
  })
})

it('an id that is nearly one that is there says which', () => {
  const [finding] = crossRules(files({ places: [place({ features: ['toilet'] })] }), {
    today,
    publish: false,
  })
  expect(finding?.suggestion).toBe('is it "toilets"?')
})
