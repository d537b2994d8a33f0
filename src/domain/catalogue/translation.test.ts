import { describe, expect, it } from 'vitest'
import { sampleArea, sampleCatalogue, samplePlace, sampleSession } from '#testing/samples.ts'
import { besideTitle, textsOf, translateCatalogue, type Translation } from './translation.ts'

const area = sampleArea({
  serviceTypes: [
    { id: 'rhymes', name: 'Rhymes', group: 'Songs', summary: 'Songs.', keywords: ['singing'] },
  ],
  features: [{ id: 'toilets', name: 'Toilets' }],
  advice: [{ id: 'line', title: 'Line', summary: 'Ring.' }],
})
const english = sampleCatalogue({
  area,
  places: [samplePlace({ statusNote: 'Shut.', notes: 'By the pond.', now: { use: 'A hall' } })],
  sessions: [
    sampleSession({
      title: 'Rhymes',
      serviceType: 'rhymes',
      summary: 'Songs.',
      cost: { pence: 100, note: 'a cup of tea' },
    }),
  ],
})
const whole: Translation = {
  serviceTypes: { rhymes: { name: 'Rhymes (rymowanki)', summary: 'Piosenki.' } },
  kindNames: { library: { one: 'Biblioteka' } },
  features: { toilets: { name: 'Toalety' } },
  advice: { line: { summary: 'Zadzwoń.' } },
  notes: {
    ...{ Songs: 'Piosenki', 'Songs.': 'Same piosenki.', 'Shut.': 'Zamknięte.', 'A hall': 'Sala' },
    'a cup of tea': 'filiżanka herbaty',
  },
}

describe('a catalogue in another language', () => {
  const { area, places, sessions, sessionsAt, english: before } = translateCatalogue(english, whole)
  const [[, place], [, session]] = [[...places][0]!, [...sessions][0]!]

  it('says names and texts in it, and the rest in English', () => {
    const [type] = area.serviceTypes
    expect(type).toMatchObject({
      name: 'Rhymes (rymowanki)',
      summary: 'Piosenki.',
      group: 'Piosenki',
    })
    expect(area.kindNames.library.one).toBe('Biblioteka')
    expect(area.kindNames.library.many).toBe(english.area.kindNames.library.many)
    expect(area.features).toEqual([{ id: 'toilets', name: 'Toalety' }])
    expect(area.advice).toEqual([{ id: 'line', title: 'Line', summary: 'Zadzwoń.' }])
    expect(place).toMatchObject({
      statusNote: 'Zamknięte.',
      notes: 'By the pond.',
      now: { use: 'Sala' },
    })
    expect(session).toMatchObject({
      title: 'Rhymes',
      typeName: 'rymowanki',
      summary: 'Same piosenki.',
    })
    expect(session.cost).toEqual({ pence: 100, note: 'filiżanka herbaty' })
  })

  it('is found by its English names, and leads to one place and one session', () => {
    expect(area.serviceTypes[0]?.keywords).toEqual(['Rhymes', 'singing'])
    expect(session.place).toBe(place)
    expect(sessionsAt.get(place.id)).toEqual([session])
  })

  it('leaves the English one as it was', () => {
    expect(before).toBe(english)
    expect(english.area.serviceTypes[0]?.name).toBe('Rhymes')
  })

  it('is not changed by a translation of nothing, nor by one of what is not there', () => {
    const nothing = translateCatalogue(english, { notes: { Gone: 'x' }, features: { gone: {} } })
    expect(nothing.area.features).toEqual(english.area.features)
    expect([...nothing.places]).toEqual([...english.places])
  })
})

it('knows which texts are in its language', () => {
  expect(textsOf({ features: { a: { name: 'A' } }, notes: { b: 'B' } })).toEqual(['A', 'B'])
})

describe('a kind of service beside a title', () => {
  it.each([
    ['Bounce and Rhyme', 'Bounce and Rhyme (piosenki)', 'piosenki'],
    ['Owlets', 'Bounce and Rhyme (piosenki)', 'Bounce and Rhyme (piosenki)'],
    ['Bounce and Rhyme', 'Bounce and Rhyme', undefined],
    ['Groups', 'Grupy', 'Grupy'],
  ])('%s, %s', (title, name, said) => {
    expect(besideTitle(title, name)).toBe(said)
  })
})
