import { describe, expect, it } from 'vitest'
import type { Calendar } from '#domain/time/schoolCalendar.ts'
import type { AreaFiles } from '#desk/area.ts'
import { warningRules } from '#desk/check/check.ts'
import { phoneTrouble } from '#desk/check/contacts.ts'
import { likeNames } from '#desk/check/duplicates.ts'
import { area, files, place, session, today } from '#testing/desk/records.ts'

const warned = (changes: Partial<AreaFiles>): string[] =>
  warningRules(files(changes), { today, publish: false }).map(
    ({ rule, id, field, suggestion }) =>
      `${rule ?? 'no rule'} ${id} ${field}${suggestion ? '' : ' without what to do'}`,
  )

const at = (lat: number, more: object = {}) => place({ lat, ...more })
const hub = at(52.5, { name: 'Figtree Hub' })
const hall = (lat: number, more: object = {}) =>
  at(lat, { id: 'hall', name: 'The Figtree hub', address: { lines: [] }, ...more })
/** A place of which only the town is known. */
const inTown = (id: string, name: string) =>
  at(52.5, { id, name, precision: 'town', address: { lines: [], town: 'Fern Bank' } })
const advice = (more: object) => area({ advice: [{ id: 'a', title: 'A', summary: 'A.', ...more }] })
const meets = (starts: string, ends?: string, more: object = {}) => ({
  sessions: [
    session({
      schedules: [{ freq: 'WEEKLY', byday: ['TU'], starts, ...(ends && { ends }), ...more }],
    }),
  ],
})
const group = (holds: string | undefined, until?: string, schedules?: []): Partial<AreaFiles> => ({
  sessions: [session({ holds, ...(schedules && { schedules }) })],
  calendar: {
    terms: until === undefined ? [] : [{ name: 'Term', from: '2026-09-03', to: until }],
    bankHolidays: [],
    source: { name: 'Test' },
    confirmed: true,
  } as unknown as NonNullable<AreaFiles['calendar']>,
})
const open = (opens: string, closes: string) => [{ byday: ['TU'], opens, closes }]
const sector = (lat: number): Partial<AreaFiles> => ({
  gazetteer: [
    { file: 'g', record: { kind: 'sector', name: 'NR19 1', lat, lon: 1, otherNames: [] } },
  ],
})
const hard =
  'Practitioners facilitate developmental opportunities, encouraging communication, socialisation and independence among participating families.'
const plain = 'Come and play. There are toys for babies and a mat to lie on. Tea is free.'

const terms = { name: 'Term', from: '2026-09-03', to: '2027-12-17' }
const calendar = (more: object = {}) => ({
  calendar: {
    terms: [terms],
    bankHolidays: [
      { date: '2027-12-25', name: 'Christmas Day' },
      { date: '2027-12-26', name: 'Boxing Day' },
      { date: '2027-12-28', name: 'Boxing Day (substitute day)' },
    ],
    source: { name: 'Test' },
    confirmed: true,
    ...more,
  } as unknown as Calendar,
})
const tuesday = (starts: string) => ({ freq: 'WEEKLY', byday: ['TU'], starts })
const change = (changes: object[], more: object = {}, on: object = calendar()) => ({
  ...on,
  sessions: [
    session({
      schedules: [tuesday('10:00')],
      changes: changes.map((it) => ({ date: '2026-12-01', note: 'party', ...it })),
      ...more,
    }),
  ],
})
const twice = { schedules: [tuesday('10:00'), tuesday('14:00')] }
const off = { cancelled: true }
const moved = { starts: '10:30' }
const notMet = ['date-not-met group changes[0].date']

const changesTable: [string, Partial<AreaFiles>, string[]][] = [
  ['a date called off', change([off]), []],
  ['a date moved', change([moved]), []],
  ['a Wednesday of a Tuesday group', change([{ date: '2026-12-02', ...off }]), notMet],
  ['a Wednesday long past', change([{ date: '2026-11-18', ...off }]), []],
  [
    'a date after its course',
    change([off], { schedules: [{ ...tuesday('10:00'), until: '2026-11-24' }] }),
    notMet,
  ],
  ['a date of times that nobody knows', change([moved], { schedules: [] }), notMet],
  [
    'a date among the exdates',
    change([moved], { schedules: [{ ...tuesday('10:00'), exdates: ['2026-12-01'] }] }),
    notMet,
  ],
  [
    'a bank holiday on which it is off',
    change([{ date: '2027-12-28', ...off }], { onBankHolidays: false }),
    notMet,
  ],
  ['a bank holiday that nobody knows of', change([{ date: '2027-12-28', ...off }]), []],
  ['beyond the known terms', change([{ date: '2028-01-04', ...off }], { holds: 'term-time' }), []],
  [
    'a date on which its place is shut',
    {
      ...change([off]),
      places: [place({ closures: [{ from: '2026-12-01', to: '2026-12-02', note: 'damp' }] })],
    },
    notMet,
  ],
  [
    'a place that is closed',
    { ...change([{ date: '2026-12-02', ...off }]), places: [place({ status: 'closed' })] },
    [],
  ],
  [
    'one of two starts, which is not said',
    change([moved], twice),
    ['which-start group changes[0]'],
  ],
  ['one of two starts', change([{ usual: '14:00', ...moved }], twice), []],
  ['both of two starts called off', change([off], twice), []],
  [
    'a start that is not there',
    change([{ usual: '11:00', ...moved }]),
    ['which-start group changes[0].usual'],
  ],
  [
    'a change of each of two starts',
    change(
      [
        { usual: '10:00', ...moved },
        { usual: '14:00', ...off },
      ],
      twice,
    ),
    [],
  ],
  [
    'two schedules with one start and two ends',
    change([], {
      schedules: [
        tuesday('10:00'),
        { freq: 'MONTHLY', byday: ['1TU'], starts: '10:00', ends: '12:30' },
      ],
    }),
    ['two-ends group schedules[1].ends'],
  ],
  ['two changes of one start', change([moved, off]), ['which-start group changes[1]']],
]

const calendarTable: [string, Partial<AreaFiles>, string[]][] = [
  ['terms and bank holidays known for more than a year', calendar(), []],
  [
    'terms that end in a year to the day',
    calendar({ terms: [{ ...terms, to: '2027-11-24' }] }),
    ['calendar-ends terms terms'],
  ],
  ['terms that end the day after', calendar({ terms: [{ ...terms, to: '2027-11-25' }] }), []],
  [
    'bank holidays that end within a year',
    calendar({ bankHolidays: [{ date: '2026-12-25', name: 'Christmas Day' }] }),
    ['calendar-ends bankHolidays bankHolidays'],
  ],
  ...(
    [
      ['2026-12-28', [], ['2026-12-26']],
      ['2026-12-28', ['2026-12-26'], []],
      // On a weekday it stands for nothing.
      ['2028-12-26', [], []],
      // Two days of a weekend, and the Monday and Tuesday for them.
      ['2027-12-28', ['2027-12-27'], ['2027-12-25', '2027-12-26']],
      ['2028-01-03', [], ['2028-01-01']],
      ['2033-01-03', [], ['2033-01-01']],
      // Over already.
      ['2022-01-03', [], []],
      ['2027-05-03', [], []],
    ] as [string, string[], string[]][]
  ).map(([on, others, missing]): [string, Partial<AreaFiles>, string[]] => [
    `bank holidays on ${[...others, on].join(' and ')}`,
    calendar({
      bankHolidays: [...others, on, '2040-12-25'].map((date) => ({ date, name: 'Holiday' })),
    }),
    missing.map(() => 'holiday-itself Holiday bankHolidays[0].date'),
  ]),
  ['no bank holidays, which nobody keeps then', calendar({ bankHolidays: [] }), []],
  [
    'no terms for a group in term time',
    { ...calendar({ terms: [] }), sessions: [session({ holds: 'term-time' })] },
    ['no-terms testshire terms'],
  ],
  ['no terms where all goes on all year', calendar({ terms: [] }), []],
]

// Each rule: what it warns of, and beside it what it lets be.
const table: [string, Partial<AreaFiles>, string[]][] = [
  ['good files', {}, []],

  ['twins', { places: [hub, hall(52.5002)] }, ['near-twins hall lat, lon']],
  ['like names 40 metres apart', { places: [hub, hall(52.50036)] }, []],
  [
    'two places of which only the town is known',
    { places: [inTown('wood', 'Fern Bank Wood'), inTown('library', 'Fern Bank Library')] },
    [],
  ],
  [
    'two libraries in the middle of one postcode, of two towns',
    {
      places: [
        inTown('library', 'Fern Bank Library'),
        at(52.5, {
          ...{ id: 'port', name: 'Port Ezra Library', precision: 'town' },
          address: { lines: [], town: 'Port Ezra' },
        }),
      ],
    },
    [],
  ],
  [
    'two of one name of which only the town is known',
    { places: [inTown('hall', 'Village Hall'), inTown('other', 'Fern Bank Village Hall')] },
    ['near-twins other lat, lon'],
  ],
  ['other names on one site', { places: [hub, hall(52.5, { name: 'Oak Hall' })] }, []],
  ['a hub where a former centre was', { places: [hub, hall(52.5, { kind: 'former-centre' })] }, []],

  ['a group in term time without terms', group('term-time'), ['no-terms testshire terms']],
  ['a group that does not say, without terms', group(undefined), ['no-terms testshire terms']],
  ['a group after the last term', group('term-time', '2026-10-23'), ['no-terms testshire terms']],
  ['a group in a term', group('term-time', '2027-12-17'), []],
  ['a group all year without terms', group('all-year'), []],
  [
    'a group without times or terms',
    group('term-time', undefined, []),
    ['calendar-ends terms terms'],
  ],

  [
    'a session listed twice',
    { sessions: [session(), session({ id: 'again', title: 'GROUP' })] },
    ['duplicates again title'],
  ],
  [
    'the same group for older ones',
    { sessions: [session(), session({ id: 'again', ages: { from: 12, to: 24 } })] },
    [],
  ],
  [
    'a place listed twice at a postcode',
    { places: [at(52.5), at(52.51, { id: 'again' })] },
    ['duplicates again name'],
  ],
  [
    'the same name at another postcode',
    {
      places: [at(52.5), at(52.51, { id: 'again', address: { lines: [], postcode: 'NR19 2AA' } })],
    },
    [],
  ],

  [
    'a session while its place is shut',
    { places: [at(52.5, { opening: open('11:00', '17:00') })], ...meets('10:00', '11:30') },
    ['outside-hours group schedules[0]'],
  ],
  [
    'a session that ends as its place shuts',
    { places: [at(52.5, { opening: open('10:00', '11:30') })], ...meets('10:00', '11:30') },
    [],
  ],
  [
    'a session from Open Library hours into staffed ones',
    {
      places: [at(52.5, { selfService: open('08:00', '10:30'), opening: open('10:30', '12:00') })],
      ...meets('10:00', '11:30'),
    },
    [],
  ],
  ['a place of which no hours are known', meets('03:00', '04:00'), []],

  [
    'a postcode three miles off',
    { places: [at(52.5)], ...sector(52.545) },
    ['postcode-and-point hub lat, lon'],
  ],
  ['a postcode a mile off', { places: [at(52.5)], ...sector(52.515) }, []],
  [
    'a full postcode, nearer the truth than its sector',
    {
      places: [at(52.5)],
      ...sector(52.545),
      postcodes: new Map([['NR19 1DP', { lat: 52.5, lon: 1 }]]),
    },
    [],
  ],

  [
    'ages 0 to 5',
    { sessions: [session({ ages: { from: 0, to: 5 } })] },
    ['ages-like-years group ages.to'],
  ],
  ['from 2', { sessions: [session({ ages: { from: 2 } })] }, ['ages-like-years group ages.from']],
  ['0 to 60 months', { sessions: [session({ ages: { from: 0, to: 60 } })] }, []],
  [
    'ages 0 to 19 of advice',
    { area: advice({ ages: { from: 0, to: 19 } }) },
    ['ages-like-years a advice.ages.to'],
  ],

  [
    'a telephone number cut short',
    { places: [at(52.5, { phone: '01263 12' })] },
    ['phone-shape hub phone'],
  ],
  ['a telephone number', { places: [at(52.5, { phone: '01263 123456' })] }, []],
  [
    'a link that is not private',
    { sessions: [session({ bookingUrl: 'http://example.org/' })] },
    ['not-https group bookingUrl'],
  ],
  ['a link that is', { sessions: [session({ bookingUrl: 'https://example.org/' })] }, []],

  ['words above age 11', { sessions: [session({ summary: hard })] }, ['reading-age group summary']],
  ['plain words', { sessions: [session({ summary: plain })] }, []],
  ['a few hard words', { sessions: [session({ summary: 'Developmental facilitation.' })] }, []],

  ...changesTable,
  ...calendarTable,

  [
    'nothing checked for six months',
    {
      places: [at(52.5, { checked: '2026-05-23' })],
      sessions: [session({ checked: '2026-01-01' })],
    },
    ['stale hub checked'],
  ],
  ['six months to the day', { places: [at(52.5, { checked: '2026-05-24' })], sessions: [] }, []],
  [
    'an old place with a session checked since',
    { places: [at(52.5, { checked: '2020-01-01' })] },
    [],
  ],
  [
    'a former centre, which is history',
    { places: [at(52.5, { kind: 'former-centre', checked: '2019-01-01' })], sessions: [] },
    [],
  ],
]

describe('what is most likely wrong', () => {
  it.each(table)('%s', (_, changes, expected) => {
    expect(warned(changes)).toEqual(expected)
  })
})

describe('a telephone number', () => {
  it.each([
    ['01263 123456', null],
    ['+44 (0)1263 123456', null],
    ['0044 1263 123456', null],
    ['016977 2345', null],
    ['0300 123 4567 ext 12', null],
    ['111', null],
    ['116 123', null],
    ['999', null],
    ['1263 123456', 'a spreadsheet may have dropped its first 0: 01263123456?'],
    ['+33 1 23 45 67 89', 'is a number abroad?'],
    ['0906 123 4567', 'a number that costs much to ring: is there another?'],
    ['01263 1234567', 'it has 12 figures: compare it with the source'],
  ])('%s: %s', (phone, trouble) => {
    expect(phoneTrouble(phone)).toBe(trouble)
  })
})

describe('names', () => {
  it.each([
    ['Acle Library', 'The Acle library', true],
    ["St Anne's Hall", 'St Annes Hall', true],
    ['Acle Library', 'Aylsham Library', false],
    ['The Library', 'The Community Hall', false],
    ['Fig Tree Children’s Centre', 'Fig Tree Nursery', true],
  ])('%s and %s: %s', (a, b, alike) => {
    expect(likeNames(a, b)).toBe(alike)
    expect(likeNames(b, a)).toBe(alike)
  })
})
