import { describe, expect, it } from 'vitest'
import type { GazetteerEntry, Point } from '#domain/geo/gazetteer.ts'
import { date, sampleArea, sampleCatalogue, samplePlace, sampleSession } from '#testing/samples.ts'
import { areasToAsk, nearerArea } from './outside.ts'
import type { Search } from './search.ts'
import type { Suggestion } from './suggestions.ts'
import { understand, type Known, type Meaning } from './understanding.ts'

const entry = (
  kind: GazetteerEntry['kind'],
  name: string,
  otherNames: string[] = [],
): GazetteerEntry => ({ kind, name, lat: 52.5, lon: 1, otherNames })
const towns = [
  'Norwich',
  'Great Yarmouth',
  "King's Lynn",
  'Thetford',
  'Dereham',
  'Swaffham',
  'Wells',
]
const villages = [
  'Happisburgh',
  'Thorpe',
  'Thorpe',
  'Market Weston',
  'Stoke Ferry',
  'Stoke Holy Cross',
]
const gazetteer = [
  ...towns.map((name) => entry('town', name, name === 'Great Yarmouth' ? ['Yarmouth'] : [])),
  ...villages.map((name, at) => ({ ...entry('village', name), lat: 52 + at / 10 })),
  ...['NR1', 'NR11', 'NR19', 'NR20', 'IP24'].map((name) => entry('district', name)),
  ...['NR1 1', 'NR11 8', 'NR19 1'].map((name) => entry('sector', name)),
]
const catalogue = sampleCatalogue({
  area: sampleArea({ name: 'Norfolk', bounds: [0.15, 52.35, 1.76, 53] }),
  places: [
    samplePlace({ id: 'dereham-library', name: 'Dereham Library', lat: 52.6 }),
    samplePlace({ id: 'swaffham-library', name: 'Swaffham Library', lat: 52.7 }),
    samplePlace({ id: 'hall', name: 'St Anne’s Hall', kind: 'venue', lat: 52.8 }),
    samplePlace({
      id: 'drake',
      name: 'Thetford Drake Children’s Centre',
      kind: 'former-centre',
      status: 'closed',
    }),
  ],
  sessions: [
    sampleSession({ id: 'a', placeId: 'dereham-library' }),
    sampleSession({ id: 'b', placeId: 'swaffham-library' }),
    sampleSession({ id: 'c', placeId: 'hall', title: 'Owlets', serviceType: 'stay-and-play' }),
    sampleSession({ id: 'd', placeId: 'hall', title: 'Owlets', serviceType: 'stay-and-play' }),
    sampleSession({ id: 'e', placeId: 'hall', title: 'Twins Club', serviceType: 'stay-and-play' }),
    sampleSession({
      id: 'f',
      placeId: 'swaffham-library',
      title: 'Twins Club',
      serviceType: 'stay-and-play',
    }),
  ],
})
const wiltshire = {
  area: { id: 'wiltshire', name: 'Wiltshire', bounds: [-2.4, 50.9, -1.5, 51.7] as never },
  gazetteer: [
    { ...entry('town', 'Salisbury'), lat: 51.07, lon: -1.8 },
    { ...entry('district', 'SN10'), lat: 51.35, lon: -2 },
  ],
}
const today = date('2026-11-24')
const known: Known = { gazetteer, catalogue, otherAreas: [wiltshire], today }

function told(one: Suggestion): string {
  switch (one.is) {
    case 'start':
      return one.name
    case 'place':
    case 'former-centre':
      return one.place.id
    case 'type':
      return one.type.id
    case 'parts':
      return one.name
    case 'title':
      return one.title
  }
}
const groupsOf = (text: string) =>
  understand(text, known).groups.map(({ of, suggestions }) => [of, ...suggestions.map(told)])
const asks = (text: string) => {
  const { means, didYouMean } = understand(text, known)
  return [means.is === 'ask' ? means.why : means, ...didYouMean.map(told)]
}

describe('what a text means', () => {
  const start = (near: string, name = near): Meaning => ({ is: 'start', near, name })
  const outside = (name: string, round: string, sure = true): unknown => {
    return expect.objectContaining({ is: 'outside', name, round, sure })
  }
  it.each<[string, unknown]>([
    ['', { is: 'nothing' }],
    ['  ,', { is: 'nothing' }],
    // Postcodes, whole or in part, in any case and spacing.
    ['NR19 1DP', start('NR19 1DP')],
    [' nr191dp. ', start('NR19 1DP')],
    ['NR19 1', start('NR19 1')],
    ['nr19', start('NR19')],
    ['NR1 1', start('NR1 1')],
    ['NR20 3ZZ', start('NR20 3ZZ')],
    ['52.68,0.94', { is: 'start', near: '52.68,0.94', name: '' }],
    // Towns and villages, as people write them.
    ['Dereham', start('Dereham')],
    ['dereham, norfolk', start('Dereham')],
    ['gt yarmouth', start('Great Yarmouth')],
    ['Yarmouth', start('Great Yarmouth')],
    ['kings lynn', start("King's Lynn")],
    ['Happisburgh', start('Happisburgh')],
    // Names of places, sessions and former centres.
    ['Dereham Library', { is: 'names', q: 'Dereham Library' }],
    ['thetford drake', { is: 'names', q: 'thetford drake' }],
    ['owlets', { is: 'names', q: 'owlets' }],
    ['singing', { is: 'names', q: 'singing' }],
    ['st annes hall', { is: 'names', q: 'st annes hall' }],
    // Somewhere else: said, never moved.
    ['CB1', outside('CB1', 'Cambridge')],
    ['cb1 2ab', outside('CB1 2AB', 'Cambridge')],
    ['CB', outside('CB', 'Cambridge')],
    ['JE2 3AB', outside('JE2 3AB', 'Jersey')],
    ['JE', outside('JE', 'Jersey')],
    ['IP1 1AA', outside('IP1 1AA', 'Ipswich')],
    // There are others of Ipswich here.
    ['IP6 8AA', outside('IP6 8AA', 'Ipswich', false)],
    ['CB1 2A', outside('CB1 2', 'Cambridge')],
    ['cambridge', outside('Cambridge', 'Cambridge')],
    ['GIR 0AA', { is: 'nowhere', why: 'bank' }],
    ['gir', { is: 'nowhere', why: 'bank' }],
    ['BF1 0AX', { is: 'nowhere', why: 'forces' }],
    ['BF', { is: 'nowhere', why: 'forces' }],
    ['BFPO 57', { is: 'nowhere', why: 'forces' }],
    ['QQ1 1AA', { is: 'unknown', what: 'postcode' }],
    // As likely a slip as a postcode that the list lacks.
    ['NR36', outside('NR36', 'Norwich', false)],
    ['ipswich', outside('Ipswich', 'Ipswich')],
    ['zz99 9zz', { is: 'unknown', what: 'postcode' }],
    ['Atlantis', { is: 'unknown', what: 'name' }],
  ])('%j', (text, means) => {
    expect(understand(text, known).means).toEqual(means)
  })

  it.each([
    ['SN10 1AA', 'SN10 1AA'],
    ['sn10', 'SN10'],
    ['Salisbury', 'Salisbury'],
  ])('%s is in another area, too far for anything here to be near', (text, name) => {
    const { means } = understand(text, known)
    expect(means).toMatchObject({
      ...{ is: 'elsewhere', name, near: name, area: wiltshire.area, nearest: [] },
    })
  })

  it('tells what is nearest here to a town of another area within thirty miles', () => {
    const { lon } = samplePlace({ id: 'any' })
    const fenham = { ...entry('town', 'Fenham'), lat: 52.3, lon }
    const fens = { area: { ...wiltshire.area, id: 'fens' }, gazetteer: [fenham] }
    const { means } = understand('Fenham', { ...known, otherAreas: [fens] })
    const nearest = means.is === 'elsewhere' ? means.nearest : []
    expect(nearest.map(({ place }) => place.id)).toEqual(['dereham-library', 'swaffham-library'])
  })

  it.each([
    ['a town amidst its postcodes', 'Fenham', true],
    ['a town with its postcodes on one side', 'Overham', false],
    ['a postcode, which may straddle a border', 'FE1', false],
  ])('claims for the other area %s: %s, %j', (_, text, inside) => {
    const at = (one: GazetteerEntry, lat: number) => ({ ...one, lat })
    const gazetteer = [
      ...[at(entry('town', 'Fenham'), 52.3), at(entry('town', 'Overham'), 52.4)],
      ...['FE1 1', 'FE1 2', 'FE1 3', 'FE1 4'].map((name, nth) => {
        return {
          ...at(entry('sector', name), nth < 2 ? 52.29 : 52.31),
          lon: nth % 2 === 0 ? 0.99 : 1.01,
        }
      }),
      ...[at(entry('district', 'FE1'), 52.31)],
    ]
    const fens = { area: { ...wiltshire.area, id: 'fens' }, gazetteer }
    const { means } = understand(text, { ...known, otherAreas: [fens] })
    expect(means).toMatchObject({ is: 'elsewhere', inside })
  })

  it.each<[string, Point, string | null]>([
    ['a town of Wiltshire', { lat: 51.56, lon: -1.78 }, 'wiltshire'],
    ['a town nearer to Norfolk', { lat: 52.2, lon: 0.12 }, null],
    ['a place in Norfolk', { lat: 52.68, lon: 0.94 }, null],
  ])('%s is nearer to the area that is', (_, at, id) => {
    const nearer = nearerArea(at, catalogue.area, [catalogue.area, wiltshire.area])
    expect(nearer?.id ?? null).toBe(id)
  })

  it.each([
    ['CB1', ['dereham-library', 'swaffham-library', 'hall']],
    ['york', ['hall', 'swaffham-library', 'dereham-library']],
  ])('%s is outside, and what is nearest to the town it is named for is told', (text, ids) => {
    const { means } = understand(text, known)
    const nearest = means.is === 'outside' ? means.nearest : []
    expect(nearest.map(({ place }) => place.id)).toEqual(ids)
  })

  it.each<[string, string, string[]]>([
    ['NR19 1D', 'half-postcode', ['NR19 1']],
    ['nr191d', 'half-postcode', ['NR19 1']],
    ['NR', 'postcode-area', ['NR1', 'NR11', 'NR19', 'NR20']],
    ['ip', 'postcode-area', ['IP24']],
    ['NR1! 1AA', 'odd-postcode', ['NR1 1AA']],
    ['NR1! 1', 'odd-postcode', ['NR1 1']],
    ['NR19 IDP', 'odd-postcode', ['NR19 1DP']],
    ['NRI9 1DP', 'odd-postcode', ['NR19 1DP']],
    ['Thorpe', 'several', ['Thorpe', 'Thorpe']],
    ['Swaff', 'unfinished', ['Swaffham']],
    ['Stoke', 'unfinished', ['Stoke Ferry', 'Stoke Holy Cross']],
    ['Swafham', 'spelling', ['Swaffham']],
    ['swafh', 'spelling', ['Swaffham']],
    ['Hapisburgh', 'spelling', ['Happisburgh']],
    ['Norwhich', 'spelling', ['Norwich']],
    ['tehtford', 'spelling', ['Thetford']],
    ['kings lyn', 'unfinished', ["King's Lynn"]],
    ['kingslinn', 'spelling', ["King's Lynn"]],
    ['great yarmuth', 'spelling', ['Great Yarmouth']],
    ['thetford draek', 'spelling', ['drake']],
    ['boucne', 'unknown', []],
    ['rhimes', 'spelling', ['rhymes']],
    ['owletts', 'spelling', ['Owlets']],
  ])('%s is asked about: %s', (text, why, offers) => {
    if (why === 'unknown') expect(understand(text, known).means.is).toBe('unknown')
    else expect(asks(text)).toEqual([why, ...offers])
  })

  it('is another point for each of several places of one name, told apart by a town', () => {
    const more = [
      ...gazetteer,
      { ...entry('town', 'Diss'), lat: 52.0 },
      { ...entry('town', 'Holt'), lat: 52.2 },
    ]
    const { didYouMean } = understand('Thorpe', { ...known, gazetteer: more })
    const starts = didYouMean.map((one) => one.is === 'start' && [one.near, one.by])
    expect(starts).toEqual([
      ['Thorpe', 'Diss'],
      ['52.2,1', 'Holt'],
    ])
    const [only] = understand('Dereham', known).groups
    expect(only?.suggestions[0]).toMatchObject({ name: 'Dereham', by: null })
  })

  it('is told apart by its place, where it is at one alone', () => {
    const at = (title: string) => {
      const [first] = understand(title, known).groups.flatMap(({ suggestions }) => suggestions)
      return first?.is === 'title' ? (first.at?.id ?? null) : undefined
    }
    expect([at('owlets'), at('twins')]).toEqual(['hall', null])
  })

  it('waits for the towns and postcodes', () => {
    expect(understand('NR19', { ...known, gazetteer: null }).means).toEqual({ is: 'waiting' })
  })

  it('is found by letters that begin no postcode of the area, where a name begins so', () => {
    expect(groupsOf('dE')).toEqual([
      ['starts', 'Dereham'],
      ['places', 'dereham-library'],
    ])
  })
})

describe('the suggestions', () => {
  it.each<[string, string[][]]>([
    [
      'dereham',
      [
        ['starts', 'Dereham'],
        ['places', 'dereham-library'],
      ],
    ],
    [
      'thetford',
      [
        ['starts', 'Thetford'],
        ['former-centres', 'drake'],
      ],
    ],
    ['rhy', [['sessions', 'rhymes']]],
    ['singing', [['sessions', 'rhymes']]],
    ['owl', [['sessions', 'Owlets']]],
    ['library', [['places', 'dereham-library', 'swaffham-library']]],
    ['children', [['former-centres', 'drake']]],
    // A whole postcode keeps one row.
    ['NR19 1DP', [['starts', 'NR19 1DP']]],
    ['NR19 1D', [['starts', 'NR19 1']]],
    [
      'Swafham',
      [
        ['starts', 'Swaffham'],
        ['places', 'swaffham-library'],
      ],
    ],
    ['Atlantis', []],
    ['', []],
  ])('for %j', (text, groups) => expect(groupsOf(text)).toEqual(groups))

  it('are few enough to read on a phone', () => {
    const many = sampleCatalogue({
      places: Array.from({ length: 30 }, (_, n) => samplePlace({ id: `p${n}`, name: `Hall ${n}` })),
      sessions: Array.from({ length: 30 }, (_, n) =>
        sampleSession({ id: `s${n}`, placeId: `p${n}`, title: `Hall Group ${n}` }),
      ),
    })
    const halls = Array.from({ length: 30 }, (_, n) => entry('village', `Hall${n}`))
    const { groups } = understand('hall', { ...known, gazetteer: halls, catalogue: many })
    expect(groups.map(({ of, suggestions }) => [of, suggestions.length])).toEqual([
      ['starts', 4],
      ['places', 3],
      ['sessions', 3],
    ])
  })
})

describe('a street', () => {
  const street = (name: string, near: string) => ({ name, near, lat: 52.6, lon: 1.2 })
  const streets = [
    street('High Street', 'Norwich'),
    street('High Street', 'Dereham'),
    street('Quebec Road', 'Dereham'),
    street('Dereham Road', 'Norwich'),
  ]
  const read = (text: string) => understand(text, { ...known, streets })
  it.each<[string, unknown, string[]]>([
    ['Quebec Road', { is: 'start', near: 'Quebec Road, Dereham', name: 'Quebec Road' }, []],
    ['quebec', { is: 'ask', why: 'unfinished' }, ['Quebec Road']],
    ['high street', { is: 'ask', why: 'several' }, ['High Street', 'High Street']],
    ['high street dereham', { is: 'start', near: 'High Street, Dereham', name: 'High Street' }, []],
    // A town is a town first, and its streets are offered below it.
    ['dereham', { is: 'start', near: 'Dereham', name: 'Dereham' }, []],
  ])('“%s”', (text, means, didYouMean) => {
    expect(read(text).means).toEqual(means)
    expect(read(text).didYouMean.map(told)).toEqual(didYouMean)
  })

  it('stands in a group of its own, after where to start from', () => {
    expect(read('dereham').groups.map(({ of }) => of)).toEqual(['starts', 'streets', 'places'])
  })
})

describe('where a text is looked for that is nothing here', () => {
  const served = ['norfolk', 'wiltshire', 'suffolk', 'dorset', 'kent'].map((id, at) => ({
    ...{ id, name: id, bounds: [at * 3, 51, at * 3 + 1, 52] as never },
  }))
  const outcodes = {
    SN10: ['wiltshire'],
    IP22: ['norfolk', 'suffolk'],
    SP5: ['wiltshire', 'dorset'],
  }
  it.each([
    ['SN10 1AA', outcodes, ['wiltshire']],
    ['sn10', outcodes, ['wiltshire']],
    ['SN10 1A', outcodes, ['wiltshire']],
    // On a border several have it; this area itself is not asked again.
    ['IP22 4AA', outcodes, ['suffolk']],
    ['SP5 1AA', outcodes, ['wiltshire', 'dorset']],
    // In none that is served: nobody is asked.
    ['CB1 2AB', outcodes, []],
    ['Salisbury', outcodes, ['wiltshire', 'suffolk', 'dorset']],
    ['CB1 2AB', null, ['wiltshire', 'suffolk', 'dorset']],
  ])('%s, with %j: %j', (text, outcodes, ids) => {
    const here = sampleCatalogue({ area: sampleArea({ ...served[0] }) })
    expect(areasToAsk(text, here, served, outcodes).map(({ id }) => id)).toEqual(ids)
  })

  it('is the area that has the sector, where several have the district', () => {
    const area = (id: string) => ({ ...wiltshire.area, id })
    const otherAreas = [
      { area: area('dorset'), gazetteer: [entry('district', 'SP5')] },
      { area: area('wiltshire'), gazetteer: [entry('district', 'SP5'), entry('sector', 'SP5 1')] },
    ]
    const { means } = understand('SP5 1AA', { ...known, otherAreas })
    expect(means).toMatchObject({ is: 'elsewhere', near: 'SP5 1AA', area: { id: 'wiltshire' } })
  })
})

describe('a text that says several things', () => {
  it.each<[string, Partial<Search>]>([
    ['stay and play Dereham', { q: 'stay and play', near: 'Dereham' }],
    ['rhymes in Happisburgh', { q: 'rhymes', near: 'Happisburgh' }],
    ['baby group near NR19 1DP', { q: 'baby group', near: 'NR19 1DP' }],
    ['singing, Great Yarmouth', { q: 'singing', near: 'Great Yarmouth' }],
    ['today', { when: 'today', from: null }],
    ['this weekend', { when: 'weekend', from: null }],
    ['Saturday', { when: 'week', from: null, days: ['SA'] }],
    ['half-term', { when: 'break', from: date('2027-02-13') }],
    ['rhymes on Saturdays', { q: 'rhymes', when: 'week', from: null, days: ['SA'] }],
    [
      'dereham library half term',
      { q: 'dereham library', when: 'break', from: date('2027-02-13') },
    ],
    ['Dereham tomorrow', { q: '', near: 'Dereham', when: 'tomorrow', from: null }],
    [
      'rhymes near Dereham this weekend',
      { q: 'rhymes', near: 'Dereham', when: 'weekend', from: null },
    ],
  ])('%s', (text, change) => {
    expect(understand(text, known).means).toEqual({ is: 'parts', change })
  })

  it.each([
    ['rhymes near Dereham this weekend', 'rhymes, Dereham, weekend'],
    ['Saturday', 'Saturday'],
    ['rhymes on Saturdays', 'rhymes, Saturdays'],
    ['rhymes Hapisburgh half term', 'rhymes, Happisburgh, half term'],
  ])('%s: what Enter would do, or ask, is the first that is offered: %s', (text, name) => {
    const { groups } = understand(text, known)
    expect(groups[0]?.suggestions[0]).toMatchObject({ is: 'parts', name })
  })

  it('is asked where its place is misspelt', () => {
    const { means, didYouMean } = understand('rhymes Hapisburgh', known)
    expect(means).toEqual({ is: 'ask', why: 'spelling' })
    const change = { q: 'rhymes', near: 'Happisburgh' }
    expect(didYouMean).toEqual([{ is: 'parts', name: 'rhymes, Happisburgh', change }])
  })

  it.each([
    ['Dereham Library', 'names'],
    ['twins club', 'names'],
    ['Great Yarmouth', 'start'],
    ['Stoke', 'ask'],
  ])('%s is one thing: %s', (text, is) => {
    expect(understand(text, known).means.is).toBe(is)
  })
})
