import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import type { LocalDate, LocalTime } from '#domain/time/localDate.ts'
import type { Schedule } from '#domain/catalogue/session.ts'
import { desk } from './desk.ts'
import { scheduleChange } from '#desk/diff/schedules.ts'

const today = '2026-11-24' as LocalDate
const weekly = (byday: string, starts: string, more: object = {}) =>
  ({ freq: 'WEEKLY', byday: [byday], starts, ...more }) as Schedule
const monthly = {
  freq: 'MONTHLY',
  byday: ['1SA', '3SA'],
  starts: '10:00' as LocalTime,
} as Schedule
const tuesday = weekly('TU', '10:00')
const onDates = (...dates: string[]) => ({ freq: 'DATES', dates, starts: '14:00' }) as Schedule

describe('new times, in a family’s words', () => {
  it.each<[string | null, Schedule[], Schedule[]]>([
    [null, [tuesday], [{ ...tuesday }]],
    [
      'Tuesday 10:00 → Wednesday 10:30 from 5 January',
      [tuesday],
      [weekly('WE', '10:30', { dtstart: '2027-01-05' })],
    ],
    [
      'Tuesday 10:00 → Wednesday 10:30 from 5 January',
      [tuesday],
      [
        weekly('TU', '10:00', { until: '2027-01-04' }),
        weekly('WE', '10:30', { dtstart: '2027-01-05' }),
      ],
    ],
    [
      'Tuesday 10:00 stops after 15 December',
      [tuesday],
      [weekly('TU', '10:00', { until: '2026-12-15' })],
    ],
    ['Tuesday 10:00 → 1st and 3rd Saturday 10:00', [tuesday], [monthly]],
    ['times not known → Tuesday 10:00', [], [tuesday]],
    ['Tuesday 10:00 → times not known', [tuesday], []],
    ['also 1st and 3rd Saturday 10:00', [tuesday], [tuesday, monthly]],
    ['no longer 1st and 3rd Saturday 10:00', [tuesday, monthly], [tuesday]],
    [
      'Tuesday 10:00 to 11:00 → Tuesday 10:00 to 11:30',
      [weekly('TU', '10:00', { ends: '11:00' })],
      [weekly('TU', '10:00', { ends: '11:30' })],
    ],
    ['not on Tuesday 22 December', [tuesday], [weekly('TU', '10:00', { exdates: ['2026-12-22'] })]],
    [
      'Tuesday 10:00 → Tuesday 10:00 from 5 January 2028',
      [tuesday],
      [weekly('TU', '10:00', { dtstart: '2028-01-05' })],
    ],
    ['Tuesday 10:00 → Saturday 5 December 14:00', [tuesday], [onDates('2026-12-05')]],
    [
      'Tuesday 10:00 goes on until 12 January',
      [weekly('TU', '10:00', { until: '2026-12-15' })],
      [weekly('TU', '10:00', { until: '2027-01-12' })],
    ],
    [
      'Tuesday 10:00 no longer stops after 15 December',
      [weekly('TU', '10:00', { until: '2026-12-15' })],
      [tuesday],
    ],
    [
      'Tuesday 10:00 stops after 15 December; no longer 1st and 3rd Saturday 10:00',
      [tuesday, monthly],
      [weekly('TU', '10:00', { until: '2026-12-15' })],
    ],
    [
      'Tuesday 10:00 stops after 15 December; also 1st and 3rd Saturday 10:00',
      [tuesday],
      [weekly('TU', '10:00', { until: '2026-12-15' }), monthly],
    ],
    [
      'on again on Tuesday 22 December',
      [weekly('TU', '10:00', { exdates: ['2026-12-22'] })],
      [tuesday],
    ],
    [
      'Tuesday 10:00 → Tuesday 10:30, not on Tuesday 22 December',
      [tuesday],
      [weekly('TU', '10:30', { exdates: ['2026-12-22'] })],
    ],
    [null, [weekly('TU', '10:00', { exdates: ['2026-09-22'] })], [tuesday]],
    [
      'not on Saturday 5 December; also on Saturday 12 December 14:00',
      [onDates('2026-11-07', '2026-12-05')],
      [onDates('2026-12-12')],
    ],
    [
      'every 2 weeks on Tuesday 10:00: other dates',
      [weekly('TU', '10:00', { interval: 2, dtstart: '2026-09-01' })],
      [weekly('TU', '10:00', { interval: 2, dtstart: '2026-09-08' })],
    ],
    [
      'Tuesday 10:00 from 5 January → Tuesday 10:00',
      [weekly('TU', '10:00', { dtstart: '2027-01-05' })],
      [tuesday],
    ],
  ])('%s', (says, before, after) => {
    expect(scheduleChange(before, after, today)).toBe(says)
  })
})

describe('two folders', () => {
  let root = ''
  beforeEach(() => {
    root = mkdtempSync(join(tmpdir(), 'diff-'))
    for (const side of ['old', 'new'])
      cpSync('public/data/norfolk', join(root, side), {
        recursive: true,
        filter: (path) => !path.includes('basemap'),
      })
  })
  afterEach(() => rmSync(root, { recursive: true }))

  type Records = Record<string, unknown>[]
  const edit = (file: string, change: (all: Records) => Records) => {
    const path = join(root, 'new', file)
    const all = JSON.parse(readFileSync(path, 'utf8')) as Records
    writeFileSync(path, JSON.stringify(change(all)))
  }
  const one = (id: string, change: object) => (all: Records) =>
    all.map((it) => (it.id === id ? { ...it, ...change } : it))
  const compare = (...more: string[]) =>
    desk(['diff', join(root, 'old'), join(root, 'new'), ...more], today)

  it('that are the same have nothing new for families', async () => {
    expect(await compare()).toMatchObject({
      code: 0,
      out: 'Norfolk: nothing has changed for families',
    })
  })

  it('are told apart by what families would notice', async () => {
    const id = 'acle-library-bounce-and-rhyme'
    edit('sessions.json', one(id, { schedules: [tuesday], access: 'book', cost: { pence: 250 } }))
    edit('sessions.json', (all) => all.filter((it) => it.id !== 'acle-library-stay-and-chat'))
    edit(
      'sessions.json',
      one('aylsham-library-bounce-and-rhyme', {
        placeId: 'acle-library',
        changes: [{ date: '2026-12-01', cancelled: true, note: 'training day' }],
      }),
    )
    edit(
      'libraries.json',
      one('dereham-library', {
        closures: [{ from: '2026-12-24', to: '2027-01-01', note: 'Christmas' }],
      }),
    )
    const { out } = await compare()
    expect(out.split('\n').map((it) => it.trim())).toEqual([
      'Norfolk: 4 things changed',
      'Dereham Library: shut from Thursday 24 December to Friday 1 January (Christmas)',
      'Stay and Chat, Acle Library: gone (it was shown with an example time, every 2 weeks on Wednesday 11:30 to 12:15)',
      'Bounce and Rhyme, Acle Library: an example time, Monday 10:30 to 11:15 → Tuesday 10:00; how to come: just turn up → book first; cost: free → £2.50',
      'Bounce and Rhyme, Aylsham Library: moved to Acle Library; cancelled on Tuesday 1 December (training day)',
    ])
    const { changes } = JSON.parse((await compare('--json')).out) as {
      changes: { norfolk: { kind: string }[] }
    }
    expect(changes.norfolk.map(({ kind }) => kind)).toContain('cancelled')
  })

  it('say which names a search no longer finds, and which it finds now', async () => {
    const path = join(root, 'new/gazetteer.json')
    const rows = JSON.parse(readFileSync(path, 'utf8')) as [string, string][]
    const fresh = ['village', 'Little Figs', 52.6, 1.2]
    writeFileSync(path, JSON.stringify([...rows.slice(2), fresh]))
    const { out } = await compare()
    expect(out.split('\n').map((it) => it.trim())).toEqual([
      'Norfolk: 3 things changed',
      'name in the search Little Figs: new',
      `name in the search ${rows[0]?.[1]}: gone`,
      `name in the search ${rows[1]?.[1]}: gone`,
    ])
  })

  it('say what else a name stands for, and where it is now', async () => {
    const path = join(root, 'new/gazetteer.json')
    type Row = [kind: string, name: string, lat: number, lon: number, others?: string[]]
    const rows = JSON.parse(readFileSync(path, 'utf8')) as Row[]
    const at = rows.findIndex(([kind, , , , others]) => kind === 'village' && !others)
    const [, name, lat, lon] = rows[at]!
    const write = (fresh: Row[]) => writeFileSync(path, JSON.stringify(fresh))
    const lines = async () => (await compare()).out.split('\n').map((it) => it.trim())
    write(rows.with(at, ['town', name, lat + 0.001, lon, ['The Figs']]))
    expect(await lines()).toEqual([
      'Norfolk: 1 thing changed',
      `name in the search ${name}: what it is: village → town; other names: none → The Figs; moved by 111 m`,
    ])
    write(rows.map(([kind, name, lat, ...rest]) => [kind, name, lat + 0.001, ...rest]))
    expect((await lines())[1]).toMatch(/^names in the search: [\d,]+ changed: .*; and \d+ more$/)
  })

  it('are none of a name that moved in the list alone', async () => {
    const path = join(root, 'new/gazetteer.json')
    const rows = JSON.parse(readFileSync(path, 'utf8')) as unknown[]
    writeFileSync(path, JSON.stringify([...rows.slice(1), rows[0]]))
    expect((await compare()).out).toContain('nothing has changed for families')
  })

  it('say the hours of a place, and nothing of what is past', async () => {
    edit(
      'libraries.json',
      one('acle-library', {
        opening: [{ byday: ['MO', 'FR'], opens: '09:00', closes: '17:00', note: 'in term' }],
        selfService: undefined,
        closures: [{ from: '2026-11-02', to: '2026-11-03', note: 'painting' }],
      }),
    )
    edit(
      'sessions.json',
      one('acle-library-bounce-and-rhyme', {
        changes: [{ date: '2026-11-03', cancelled: true, note: 'party' }],
      }),
    )
    const { out } = await compare()
    expect(out).toMatch(/^Norfolk: 1 thing changed\n/)
    expect(out).toMatch(/opening hours: .+ → Monday and Friday 09:00 to 17:00 \(in term\)/)
    expect(out).not.toMatch(/painting|party/)
    edit('libraries.json', one('acle-library', { opening: [] }))
    expect((await compare()).out).toMatch(/opening hours: .+ → none/)
  })

  it('of one start of two name it', async () => {
    const change = { date: '2026-12-01', usual: '14:00', note: 'party' }
    const id = 'acle-library-bounce-and-rhyme'
    edit('sessions.json', one(id, { changes: [{ ...change, starts: '14:30' }] }))
    const says = `Bounce and Rhyme, Acle Library: the 14:00 on Tuesday 1 December at 14:30 (party)`
    expect((await compare()).out).toContain(says)
    edit('sessions.json', one(id, { changes: [{ ...change, cancelled: true }] }))
    expect((await compare()).out).toContain('the 14:00 cancelled on Tuesday 1 December (party)')
  })

  it('are told apart by every field a family can read', async () => {
    const fields: Record<string, unknown> = {
      title: 'Baby time',
      summary: 'Songs.',
      firstVisit: 'Ring the bell.',
      provider: 'Acle Parish',
      ages: { from: 0, to: 12 },
      pregnancy: true,
      audience: 'targeted',
      eligibility: 'Twins.',
      access: 'book',
      accessNote: 'By phone.',
      bookingUrl: 'https://acle.example/',
      phone: '01493 750000',
      cost: { pence: 0, note: 'Tea 50p.' },
      languages: ['pl'],
      holds: 'term-time',
      onBankHolidays: true,
      source: { name: 'The library' },
      checked: '2026-11-20',
      checkedBy: 'The desk',
    }
    edit('sessions.json', one('acle-library-bounce-and-rhyme', fields))
    const said = (await compare()).out
    for (const field of [
      'name',
      'what it is',
      'first visit',
      'run by',
      'ages',
      'in pregnancy',
      'for',
      'for whom',
    ])
      expect(said).toMatch(new RegExp(`(?:Acle Library:|;) ${field}: .+ → .+`))
    for (const field of [
      'how to come',
      'how to come, note',
      'booking',
      'phone',
      'cost',
      'languages',
      'runs',
    ])
      expect(said).toMatch(new RegExp(`(?:Acle Library:|;) ${field}: .+ → .+`))
    for (const field of ['on bank holidays', 'source', 'checked', 'checked by'])
      expect(said).toMatch(new RegExp(`(?:Acle Library:|;) ${field}: .+ → .+`))
    edit(
      'libraries.json',
      one('acle-library', {
        otherNames: ['Acle Community Library'],
        email: 'acle@norfolk.example',
        url: 'https://acle.example/',
        features: ['toilets'],
        notes: 'At the back.',
        statusNote: 'New door.',
        confidence: 'low',
        precision: 'town',
      }),
    )
    const places = (await compare()).out
    for (const field of [
      'other names',
      'email',
      'website',
      'features',
      'notes',
      'status note',
      'confidence',
      'where its pin stands',
    ])
      expect(places).toMatch(new RegExp(`(?:^ {2}Acle Library:|;) ${field}: .+ → .+`, 'm'))
  })

  it('are told apart by what the area says, and by its terms', async () => {
    const path = (file: string) => join(root, 'new', file)
    const read = (file: string) =>
      JSON.parse(readFileSync(path(file), 'utf8')) as Record<string, Records>
    const area = read('area.json')
    const [type, ...types] = area.serviceTypes ?? []
    writeFileSync(
      path('area.json'),
      JSON.stringify({
        ...area,
        serviceTypes: [{ ...type, summary: 'Songs.' }, ...types.slice(1)],
      }),
    )
    const calendar = read('calendar.json')
    const [term, ...terms] = calendar.terms ?? []
    writeFileSync(
      path('calendar.json'),
      JSON.stringify({ ...calendar, terms: [{ ...term, from: '2020-01-01' }, ...terms] }),
    )
    const { out } = await compare()
    expect(out).toMatch(/kind .+: what it is: .+ → Songs\./)
    expect(out).toMatch(/kind .+: gone/)
    expect(out).toMatch(/term .+: begins: .+ → 1 January 2020/)
  })

  it('are compared only when both are right; what is wrong says in which', async () => {
    edit('sessions.json', (all) => all.map((it, i) => (i === 0 ? { ...it, holds: 'never' } : it)))
    const { code, out } = await compare()
    expect(code).toBe(1)
    expect(out).toContain(`error: ${join(root, 'new', 'sessions.json')}: `)
    expect(out).toContain('found "never", expected "all-year" or "term-time"')
    expect(out).toMatch(/mend these first\.$/)
  })

  it('of one change are not said to have changes', async () => {
    edit('sessions.json', one('acle-library-bounce-and-rhyme', { cost: { pence: 250 } }))
    expect((await compare()).out).toMatch(/^Norfolk: 1 thing changed\n/)
  })

  it('are of areas here by their ids too', async () => {
    const { code, out } = await desk(['diff', 'norfolk', 'norfolk'], today)
    expect([code, out]).toEqual([0, 'Norfolk: nothing has changed for families'])
  })

  it.each([
    [[], 2, 'two folders'],
    [['scripts', 'src'], 2, 'holds neither'],
    [['norfolk', 'nofolk'], 2, 'no folder nofolk, and no area of that name in public/data'],
  ])('%j is a wrong call', async (words, code, message) => {
    const answer = await desk(['diff', ...words], today)
    expect(answer.code).toBe(code)
    expect(answer.err).toContain(message)
  })
})
