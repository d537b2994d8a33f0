import { expect, it } from 'vitest'
import { exportCsv } from '#desk/csv/exportSheets.ts'
import { files } from '#testing/fixture/files.ts'
import { pageOf, serviceOf } from '#testing/desk/openReferral.ts'
import { published } from '#desk/files.ts'
import { date } from '#testing/samples.ts'
import { openFiles, type Opened } from './open.ts'

const texts = new Map(Object.entries(files).map(([file, it]) => [file, published(it)]))
const request = {
  area: 'testshire',
  areas: [{ id: 'testshire', name: 'Testshire', bounds: [0, 54, 1, 55] as const }],
  today: date('2026-11-24'),
  published: texts,
} as unknown as Parameters<typeof openFiles>[1]
const chosen = (name: string, value: unknown) => new Map([[name, JSON.stringify(value)]])

it('opens what another directory publishes, with the report of the import', () => {
  const opened = openFiles(chosen('feed.json', pageOf(serviceOf())), request)
  expect(opened.said.slice(0, 3)).toEqual([
    '1 entry was read from “Open Referral feed”.',
    expect.stringMatching(/^Taken in: 1 group/),
    expect.stringMatching(/1 group added/),
  ])
  expect(opened.is === 'open' && opened.report?.join('\n')).toContain('1 added')
  const changes = opened.is === 'open' ? opened.draft.done.flatMap(({ changes }) => changes) : []
  expect(changes.map(({ after }) => (after as { title?: string }).title)).toContain('Fig Tree Tots')
})

it('says in plain words what was put right or left out, and keeps the exact fields for the full report', () => {
  const odd = serviceOf({ id: 'b', name: 'Grown-ups', minimum_age: 18, maximum_age: 99 })
  const page = pageOf(serviceOf({ url: 'www.example.org' }), odd, odd)
  const opened = openFiles(chosen('feed.json', page), request)
  const text = opened.said.join('\n')
  expect(text).toMatch(/^Put right or left out: .*web page \(1 group\)/m)
  expect(text).toMatch(/^Left out, 1 group: it is in the file twice\.$/m)
  expect(text).not.toMatch(/repaired|refused|minimum_age|--/)
  expect(opened.is === 'open' && opened.report?.join('\n')).toMatch(/refused/)
})

it('says in plain words why nothing was taken in', () => {
  const opened = openFiles(chosen('feed.json', pageOf()), request)
  expect(opened.said.slice(0, 2)).toEqual([
    'Nothing was taken in.',
    'The file holds no groups or services.',
  ])
  expect(opened.said.join('\n')).not.toMatch(/repaired|refused|--/)
})

it('says of types that the list does not know what can be done at the desk', () => {
  const of = (id: string, ...names: string[]) =>
    serviceOf({
      ...{ id, name: 'Downward dog' },
      attributes: names.map((name) => ({ taxonomy_term: { name } })),
    })
  const page = pageOf(serviceOf(), of('b', 'Sport', 'Yoga'), of('c', 'Yoga'), of('d'))
  const opened = openFiles(chosen('feed.json', page), request)
  const text = opened.said.join('\n')
  expect(opened.is).toBe('open')
  expect(opened.said.slice(-4, -1)).toEqual([
    '3 groups are left out, because their types are not among the kinds of groups of this list.',
    'Types in the file, and how many groups say so: Yoga (2), Sport (1), none (1).',
    'Kinds of groups of this list: Bounce and Rhyme, Stay and Play, Infant feeding, Baby weighing and Family support.',
  ])
  expect(text).toContain('1 group added')
  expect(text).not.toMatch(/--|type map|CSV|taxonomy|bounce-and-rhyme/)
})

it.each([
  ['JSON that is no list of services', chosen('feed.json', { hello: 1 }), /no list of services/],
  [
    'a picture renamed .csv',
    new Map([['list.csv', '\u0089PNG']]),
    /^list.csv: no spreadsheets that the desk/,
  ],
  ['a picture renamed .json', new Map([['feed.json', '\u0089PNG']]), /Nothing among these files/],
])('%s is not opened, and it says why', (_, files, said) => {
  const opened = openFiles(files, request)
  expect(opened.is).toBe('not')
  expect(opened.said.join('\n')).toMatch(said)
})

it('takes one spreadsheet of somebody’s own for a sheet of groups', () => {
  const text = 'Group,Day\nBouncy Bees,Tues'
  expect(openFiles(new Map([['ours.csv', text]]), request)).toMatchObject({
    ...{ is: 'foreign', name: 'ours.csv' },
  })
  const two = new Map(['a.csv', 'b.csv'].map((name) => [name, text]))
  expect(openFiles(two, request).is).toBe('not')
})

it('takes much out only once somebody has seen what would go, which is said first', () => {
  const { csv } = folderOf()
  const opened = openFiles(csv, request)
  expect(opened).toMatchObject({ is: 'not', removals: true })
  expect(opened.said[0]).toMatch(/^\d+ of \d+ groups would go: [A-Z]/)
  expect(opened.said.join('\n')).not.toContain('--allow-removals')
  expect(openFiles(csv, { ...request, removals: true }).is).toBe('open')
})

it.each([
  ['groups', () => []],
  ['times of groups', (all: object[]) => all.map((it) => ({ ...it, schedules: [] }))],
])('asks before data (JSON) takes out the %s', (what, change) => {
  const all = files['testshire/sessions.json'] as object[]
  const json = chosen('testshire/sessions.json', change(all))
  const opened = openFiles(json, request)
  expect(opened).toMatchObject({ is: 'not', removals: true })
  expect(opened.said[0]).toMatch(new RegExp(`^\\d+ of \\d+ ${what} would go: `))
  expect(openFiles(json, { ...request, removals: true }).is).toBe('open')
})

it('opens data (JSON) of which three groups are gone', () => {
  const left = (files['testshire/sessions.json'] as object[]).slice(3)
  expect(openFiles(chosen('testshire/sessions.json', left), request).is).toBe('open')
})

/** The spreadsheets of the county with one session left of all. */
function folderOf() {
  const { files: sheets } = exportCsv(texts, 'testshire', request.today)
  const others = (files['testshire/sessions.json'] as { id: string }[])
    .map(({ id }) => id)
    .filter((id) => id !== 'mill-lane-babies')
  const left = (text: string) =>
    text
      .split('\n')
      .filter((row) => !others.some((id) => row.includes(id)))
      .join('\n')
  const csv = new Map([...(sheets ?? [])].map(([name, text]) => [name, left(String(text))]))
  return { csv }
}

/** One spreadsheet of the list as it is, with something done to its lines. */
function sheetOf(name: string, change: (lines: string[]) => string[]) {
  const { files: sheets } = exportCsv(texts, 'testshire', request.today)
  const lines = String(sheets?.get(name)).split('\r\n')
  return new Map([[name, change(lines).join('\r\n')]])
}

it.each<[string, Map<string, string>, Opened['is'], RegExp]>([
  [
    'nothing changed',
    sheetOf('sessions.csv', (lines) => lines),
    'open',
    /^Read: \d+ rows of sessions.csv.\nThese files say what is published now.$/,
  ],
  [
    'a name changed',
    sheetOf('sessions.csv', (lines) => lines.map((it) => it.replace('Baby Club', 'Baby Hour'))),
    'open',
    /^Read: \d+ rows of sessions.csv.\n1 group changed.$/,
  ],
  [
    'a price that cannot be read',
    sheetOf('sessions.csv', (lines) => {
      const priced = lines.findIndex((it) => it.includes(',free,'))
      return lines.with(priced, lines[priced]!.replace(',free,', ',dear,'))
    }),
    'not',
    /^Nothing was taken in: .*\nsessions.csv.*Cost.*: this should be a price, like £2.50, or free. It is “dear”./s,
  ],
  [
    'a group without its row, whose times and changes go with it',
    sheetOf('sessions.csv', (lines) => lines.filter((it) => !it.includes('mill-lane-babies'))),
    'open',
    /^1 group taken out.*\nTaken out: Baby Club, Mill Lane Family Hub.\nWith the groups that have no row any more: 1 time/m,
  ],
  [
    'a group under another id, which other sheets name',
    sheetOf('sessions.csv', (lines) => lines.map((it) => it.replace('mill-lane-babies', 'babies'))),
    'not',
    /sessions.csv: these groups have no row any more, but rows of .*times.csv.* still name them: [A-Z][^;]*, [A-Z]/,
  ],
])('says of a spreadsheet what became of it: %s', (_, csv, is, said) => {
  const opened = openFiles(csv, request)
  expect(opened.said.join('\n')).toMatch(said)
  expect(opened.is).toBe(is)
  expect(opened.said.join('\n')).not.toMatch(
    /wrote|written|npm|--|is not there|mill-lane|\.json|\bnote:/,
  )
})
