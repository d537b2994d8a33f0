import {
  cpSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  readdirSync,
  rmSync,
  writeFileSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { cellsOfText, sheetText } from '#desk/csv/csvText.ts'
import { writeDate } from '#desk/csv/dateAndTime.ts'
import { publishedDay as today } from '#testing/desk/published.ts'
import { desk } from './desk.ts'

describe('a folder of spreadsheets', () => {
  // Exported once: each test changes a copy.
  let exported = ''
  let root = ''
  beforeAll(async () => {
    exported = mkdtempSync(join(tmpdir(), 'exported-'))
    for (const part of ['areas.json', 'norfolk', 'wiltshire'])
      cpSync(join('public/data', part), join(exported, 'data', part), {
        recursive: true,
        // Of 26,000 postcodes none is asked for here, and to read them all is most of an import's time.
        filter: (path) => !/basemap|streets|postcodes\/./.test(path),
      })
    for (const area of ['norfolk', 'wiltshire'])
      writeFileSync(join(exported, 'data', area, 'postcodes/index.json'), '[]')
    const to = ['--out', join(exported, 'csv'), '--folder', join(exported, 'data')]
    await desk(['export', 'csv', '--area', 'norfolk', ...to], today)
  })
  afterAll(() => rmSync(exported, { recursive: true }))
  beforeEach(() => {
    root = mkdtempSync(join(tmpdir(), 'csv-'))
    cpSync(exported, root, { recursive: true })
  })
  afterEach(() => rmSync(root, { recursive: true }))

  const run = (...args: string[]) => desk([...args, '--folder', join(root, 'data')], today)
  const take = (...more: string[]) =>
    run('import', 'csv', join(root, 'csv'), '--area', 'norfolk', ...more)
  const text = (file: string) => readFileSync(join(root, 'csv', file), 'utf8')
  const put = (file: string, content: string | Buffer) =>
    writeFileSync(join(root, 'csv', file), content)
  const json = (file: string) => readFileSync(join(root, 'data/norfolk', file), 'utf8')

  const count = () => (JSON.parse(json('sessions.json')) as unknown[]).length

  it('that nobody changed changes no byte', async () => {
    const before = json('sessions.json')
    const { code, out } = await take()
    expect(code).toBe(0)
    expect(out).toContain(`nothing has changed\n${count()} sessions read\n`)
    expect(out).toContain(`sessions for families: 0 added, 0 changed, 0 gone, ${count()} unchanged`)
    expect(json('sessions.json')).toBe(before)
    expect(text('times.csv').startsWith('\ufeffSession id,')).toBe(true)
  })

  it('is read as Excel saves it: semicolons, its dates and times, blank rows, columns moved and added', async () => {
    put(
      'times.csv',
      Buffer.from(
        'Starts;Ends;WHEN;Colour;Session id;First date;Last date;Not on\r\n' +
          '10.00;10:45:00;every Tuesday;r\xe9d;acle-library-bounce-and-rhyme;24-Nov-26;20/07/2027;22/12/2026\r\n' +
          ';;;;;;;\r\n;;;;;;;\r\n',
        'latin1',
      ),
    )
    const { code, out } = await take()
    expect(out).toContain('the column "Colour" is not read')
    expect(out).toContain('Windows-1252')
    expect(code).toBe(0)
    const sessions = JSON.parse(json('sessions.json')) as { id: string; schedules: unknown }[]
    expect(sessions.find(({ id }) => id === 'acle-library-bounce-and-rhyme')?.schedules).toEqual([
      {
        freq: 'WEEKLY',
        byday: ['TU'],
        starts: '10:00',
        ends: '10:45',
        exdates: ['2026-12-22'],
        dtstart: '2026-11-24',
        until: '2027-07-20',
      },
    ])
    // Real times take the place of made-up ones.
    expect(json('example-times.json')).not.toContain('acle-library-bounce-and-rhyme')
    expect((await run('check', 'norfolk')).code).toBe(0)
  })

  it('that is wrong is told everything at once, by file, row and column, and nothing is written', async () => {
    const before = json('sessions.json')
    put(
      'times.csv',
      'Session id,When,Starts,Ends\n' +
        'acle-library-bounce-and-rhyme,most Tuesdays,10:00,9:00\n' +
        'acle-libary-stay-and-chat,every Monday,25:00,\n' +
        'acle-library-stay-and-chat,every 2 weeks on Monday,10:00,09:00\n',
    )
    put('sessions.csv', text('sessions.csv').replace('Service type,', 'Servce type,'))
    put('places.csv', text('places.csv').replace('NR13 3RA', 'nr13'))
    const { code, out } = await take()
    expect(code).toBe(1)
    expect(out).toContain(
      'times.csv, row 2, When: found "most Tuesdays", expected days like "every',
    )
    expect(out).toContain('times.csv, row 3, Starts: found "25:00", expected a time, like 10:00')
    expect(out).toContain(
      'times.csv, row 3, Session id: found "acle-libary-stay-and-chat", expected an id of sessions.csv: is it "acle-library-stay-and-chat"?',
    )
    expect(out).toContain('times.csv, row 4, Ends: found "09:00", expected a time after "Starts"')
    expect(out).toContain('sessions.csv: found a column "Servce type", expected "Service type"?')
    expect(out).toMatch(/places\.csv, row \d+, Postcode: found "nr13", expected a postcode/)
    expect(out).toMatch(/\d+ errors: nothing written$/)
    expect(json('sessions.json')).toBe(before)
    const report = JSON.parse((await take('--json')).out) as {
      sessions: Record<'read' | 'imported' | 'repaired' | 'refused', number>
    }
    const { read, imported, repaired, refused } = report.sessions
    expect(read).toBe(imported + repaired + refused)
    expect(imported).toBe(0)
  })

  it('is told of a cell that names nothing though the same row has another mistake', async () => {
    const [head, first, second, ...rest] = text('sessions.csv').split('\r\n')
    const spoilt = first
      ?.replace(',0,60,', ',nought,60,')
      .replace(',stay-and-play,', ',stay-n-play,')
      .replace(',swaffham-base,', ',swafham-base,')
    put('sessions.csv', [head, spoilt, second, ...rest].join('\r\n'))
    const { out } = await take()
    expect(out).toContain('sessions.csv, row 2, Age from (months): found "nought"')
    expect(out).toContain(
      'sessions.csv, row 2, Service type: found "stay-n-play", expected the id of a service type of this area: is it "stay-and-play"?',
    )
    expect(out).toContain(
      'sessions.csv, row 2, Place id: found "swafham-base", expected the id of a place of this area: is it "swaffham-base"?',
    )
    expect(out).toMatch(/3 errors: nothing written$/)
  })

  it.each([
    ['renamed', 'Telephone', 'not read: "Telephone"'],
    ['emptied', '', 'would be emptied'],
  ])('with a heading that is %s is refused: its column would be lost', async (_, heading, said) => {
    put('places.csv', text('places.csv').replace(',Phone,', `,${heading},`))
    const { code, out } = await take()
    expect(code).toBe(1)
    expect(out).toMatch(
      /error: places.csv: found no column "Phone", expected one, for \d+ cells? of/,
    )
    expect(out).toContain(said)
  })

  it('with values under a renamed heading is refused though the list had none', async () => {
    const rows = cellsOfText(text('sessions.csv').replace('\ufeff', ''), ',').cells
    const at = rows[0]?.indexOf('Languages') ?? -1
    const renamed = (value: string) =>
      sheetText(
        rows.map((row, i) => (i > 1 ? row : row.toSpliced(at, 1, i === 0 ? 'Lang' : value))),
      )
    put('sessions.csv', renamed('pl'))
    const { code, out } = await take()
    expect(out).toContain(
      'error: sessions.csv: found 1 value under a heading "Lang", expected a heading that is missing ("Languages"), or none of this column',
    )
    expect(code).toBe(1)
    put('sessions.csv', renamed(''))
    expect((await take()).code).toBe(0)
  })

  it.each([
    ['opening-hours.csv', 'libraries.json', 2],
    ['example-times.csv', 'example-times.json', 2],
    ['sessions.csv', 'sessions.json', 1],
    ['terms.csv', 'calendar.json', 1],
    ['gazetteer.csv', 'gazetteer.json', 1],
  ])('with rows of %s pasted twice reads them once, and says so', async (file, list, from) => {
    const before = json(list)
    const rows = text(file).split('\r\n').slice(0, -1)
    put(file, [...rows, ...rows.slice(from, from + 5), ''].join('\r\n'))
    const { code, out } = await take()
    expect(out).toContain(
      `note: ${file}, row ${rows.length + 1}: the same as row ${from + 1}, and read once`,
    )
    expect(out).toContain(`note: ${file}: so it is with 2 more`)
    expect([code, json(list)]).toEqual([0, before])
  })

  const rowsIn = (file: string) => text(file).split('\r\n').slice(0, -1)
  const keep = (file: string, isKept: (row: string, i: number) => boolean) => {
    const [head, ...rows] = rowsIn(file)
    put(file, [head, ...rows.filter(isKept), ''].join('\r\n'))
  }

  it.each<[string, string, (row: string, i: number) => boolean]>([
    ['advice.csv', 'pieces of advice', () => false],
    ['terms.csv', 'school terms', () => false],
    ['bank-holidays.csv', 'bank holidays', () => false],
    ['gazetteer.csv', 'names in the search', (_, i) => i % 2 === 0],
    ['opening-hours.csv', 'opening hours', (_, i) => i % 2 === 0],
    ['example-times.csv', 'times of sessions', () => false],
  ])('with rows of %s gone is refused, until that is allowed', async (file, what, isKept) => {
    keep(file, isKept)
    const { code, out } = await take('--allow-removals', '3')
    expect(out).toMatch(new RegExp(`^error: (\\d+) of \\d+ ${what} would go: `, 'm'))
    expect(out).toMatch(new RegExp(`^${what} for families: 0 added, \\d+ changed, [1-9]`, 'm'))
    expect([code, out]).toEqual([1, expect.not.stringMatching(/^(?:would write|wrote)/m)])
    const [, count = ''] = /say --allow-removals (\d+) on the command line/.exec(out) ?? []
    expect((await take('--allow-removals', count)).code).toBe(0)
  })

  it('with half of its sessions gone, and their times, is refused for the sessions alone', async () => {
    const kept = new Set(
      rowsIn('sessions.csv').flatMap((row, i) => (i % 2 === 0 ? row.split(',', 1) : [])),
    )
    for (const file of ['sessions.csv', 'times.csv', 'example-times.csv', 'changes.csv'])
      keep(file, (row) => kept.has(row.split(',', 1)[0] ?? ''))
    const { code, out } = await take()
    expect(out.split('\n').filter((it) => it.startsWith('error:'))).toEqual([
      expect.stringMatching(/^error: 70 of 140 sessions would go: .*; and 50 more$/),
    ])
    expect(code).toBe(1)
  })

  it('with half of its places gone is told so once, by the sheet that lacks them', async () => {
    keep('places.csv', (_, i) => i % 2 === 0)
    const { code, out } = await take()
    expect(out.split('\n').filter((it) => it.startsWith('error:'))).toEqual([
      expect.stringMatching(
        /^error: places.csv: found no rows of \d+ places of the list \("[^)]*, …\), expected them, for \d+ rows of .*sessions.csv.* name them; or those rows gone too$/,
      ),
    ])
    expect(code).toBe(1)
  })

  it.each(['School dates link', 'Area name'])(
    'with the row "%s" gone from area.csv is told so once',
    async (what) => {
      keep('area.csv', (row) => !row.startsWith(`${what},`))
      const { code, out } = await take()
      expect(out.split('\n').filter((it) => it.startsWith('error:'))).toEqual([
        expect.stringMatching(`^error: area.csv: found no row "${what}", expected one, for the`),
      ])
      expect(code).toBe(1)
    },
  )

  it('with a few rows gone is taken, and they are counted', async () => {
    keep('advice.csv', (_, i) => i > 2)
    const { code, out } = await take()
    expect(out).toContain('pieces of advice for families: 0 added, 0 changed, 3 gone, 6 unchanged')
    expect(code).toBe(0)
  })

  it('with a workbook beside is told to save it as CSV', async () => {
    put('sessions.xlsx', 'PK')
    const { code, out } = await take()
    expect([code, out]).toEqual([
      1,
      expect.stringContaining(
        'sessions.xlsx: found a workbook, expected "sessions.csv": save it as CSV UTF-8',
      ),
    ])
  })

  it.each([
    ['sessions - Copy.csv', 'sessions.csv', true],
    ['Copy of sessions.csv', 'sessions.csv', true],
    ['Copy of sessions (2).csv', 'sessions.csv', false],
    ['opening-hours_old.csv', 'opening-hours.csv', false],
    ['example-times - Copy (3).csv', 'example-times.csv', true],
    ['norfolk-sessions.csv', 'sessions.csv', true],
    ['Sessions Norfolk Jo.csv', 'sessions.csv', true],
  ])('with a file %s is asked whether it is %s', async (name, file, isInPlace) => {
    put(name, text(file))
    if (isInPlace) rmSync(join(root, 'csv', file))
    const { code, out } = await take()
    expect(out).toContain(`error: ${name}: found a file "${name}", expected "${file}"?`)
    expect(code).toBe(1)
  })

  it.each(['norfolk-sessions.csv', 'people to ring.csv', 'kinds of cake we like.csv'])(
    'with a file %s of one’s own is taken',
    async (name) => {
      put(name, 'a,b\n')
      const { code, out } = await take()
      expect([code, out]).toEqual([0, expect.stringContaining(`note: ${name} is not read`)])
    },
  )

  it('that is a part is refused while the area has errors: the rest would be emptied', async () => {
    rmSync(join(root, 'csv/sessions.csv'))
    writeFileSync(join(root, 'data/norfolk/hubs.json'), '[{}]')
    const { code, out } = await take()
    expect([code, out]).toEqual([1, expect.stringContaining('Nothing done: mend these first.')])
  })

  it('ends with what families will see, and with the check', async () => {
    const { out } = await take()
    expect(out).toMatch(/sessions for families: 0 added, 0 changed, 0 gone, \d+ unchanged/)
    expect(out).toMatch(/check: \d+ errors?, \d+ warnings?/)
  })

  it('that names places, service types and features by their names is read, and that is said', async () => {
    put(
      'sessions.csv',
      text('sessions.csv')
        .replace(',stay-and-play,', ',Stay and play,')
        .replace(',acle-library,', ',Acle library,'),
    )
    put('places.csv', text('places.csv').replace(/,step-free([,;])/, ',Step-free access$1'))
    const { code, out } = await take()
    expect(code).toBe(0)
    expect(out).toMatch(
      /note: sessions.csv, row \d+, Service type: "Stay and play" is read as "stay-and-play"/,
    )
    expect(out).toMatch(/sessions.csv, row \d+, Place id: "Acle library" is read as "acle-library"/)
    expect(out).toContain('nothing has changed')
  })

  it('with one thing wrong in many cells is told it once', async () => {
    put('sessions.csv', text('sessions.csv').replaceAll(',bounce-and-rhyme,', ',singing-club,'))
    const { out } = await take()
    const errors = out.split('\n').filter((it) => it.startsWith('error:'))
    expect(errors).toEqual([
      expect.stringMatching(
        /^error: sessions.csv, column Service type: \d+ cells such as "singing-club" \(row \d+\), expected the id of a service type/,
      ),
    ])
  })

  it('with a title above its headings is read from them', async () => {
    put('sessions.csv', `What is on in Norfolk,,,\r\n,,,\r\n${text('sessions.csv')}`)
    const { code, out } = await take()
    expect([code, out]).toEqual([0, expect.stringContaining('the headings are in row 3')])
    const rows = text('sessions.csv').split('\r\n')
    const row = rows.findIndex((it) => it.includes(',drop in,')) + 1
    put('sessions.csv', rows.join('\r\n').replace(',drop in,', ',walk in,'))
    expect((await take()).out).toContain(
      `error: sessions.csv, row ${row}, How to come: found "walk in"`,
    )
  })

  it('without headings is told so once', async () => {
    put('places.csv', text('places.csv').replace(/^.*\r\n/, ''))
    const { out } = await take()
    expect(out.split('\n').filter((it) => it.startsWith('error:'))).toEqual([
      expect.stringContaining('places.csv: found no headings, expected headings in its first row'),
    ])
  })

  it('says what is wrong in the words of the sheet, and what was found as it was written', async () => {
    put(
      'sessions.csv',
      text('sessions.csv').replace(/\d\d\/\d\d\/20\d\d(,[^,\r]*\r\n)/, '03/04/2099$1'),
    )
    put(
      'closures.csv',
      'Place id,Shut from,Shut to,Why\nacle-library,2 Jan 2027,24/12/2026,Heating\n',
    )
    const { out } = await take()
    expect(out).toContain(
      `Checked: found "03/04/2099", expected a day not after today, ${writeDate(today)}`,
    )
    expect(out).toContain(
      'closures.csv, row 2, Shut to: found "24/12/2026", expected a date not before "Shut from"',
    )
    expect(out).not.toMatch(/\d{4}-\d\d-\d\d/)
  })

  it('with ages that are years as likely as months is asked', async () => {
    const [head = '', ...rows] = text('sessions.csv').split('\r\n')
    const at = head.split(',').indexOf('Age to (months)')
    const with5 = rows.map((row, i) =>
      i === 0 ? row.split(',').toSpliced(at, 1, '5').join(',') : row,
    )
    put('sessions.csv', [head, ...with5].join('\r\n'))
    const { out } = await take()
    expect(out).toContain(
      'row 2, Age to (months): found "5", expected "5 years", or "5 months" if months are meant',
    )
    expect(out).not.toContain('is read as "5 months"')
  })

  it.each(['Place id', 'Place (to read)', 'Title', 'Summary'])(
    'with the column "%s" sorted by itself is refused',
    async (heading) => {
      const rows = cellsOfText(text('sessions.csv').replace('\ufeff', ''), ',').cells
      const at = rows[0]?.indexOf(heading) ?? -1
      const cells = rows
        .slice(1)
        .map((row) => row[at] ?? '')
        .sort()
      const spoilt = rows.map((row, i) =>
        i === 0 ? row : row.toSpliced(at, 1, cells[i - 1] ?? ''),
      )
      put('sessions.csv', sheetText(spoilt))
      const { code, out } = await take()
      expect(code).toBe(1)
      expect(out.split('\n').filter((it) => it.startsWith('error:'))).toEqual([
        expect.stringMatching(
          /sessions.csv: found the cells of .*, expected whole rows sorted together: undo the sort/,
        ),
      ])
      expect((await take('--anyway', '--dry-run')).code).toBe(0)
    },
  )

  it.each([
    ['opening-hours.csv', 'Days'],
    ['opening-hours.csv', 'Opens'],
    ['sessions.csv', 'For'],
    ['places.csv', 'Features'],
  ])('%s with the column "%s" sorted by itself is refused once', async (file, heading) => {
    const rows = cellsOfText(text(file).replace('\ufeff', ''), ',').cells
    const at = rows[0]?.indexOf(heading) ?? -1
    const cells = rows
      .slice(1)
      .map((row) => row[at] ?? '')
      .sort()
    put(
      file,
      sheetText(rows.map((row, i) => (i === 0 ? row : row.toSpliced(at, 1, cells[i - 1] ?? '')))),
    )
    const { code, out } = await take()
    expect(code).toBe(1)
    expect(out.split('\n').filter((it) => it.startsWith('error:'))).toEqual([
      expect.stringContaining(`the cells of "${heading}" in another order`),
    ])
  })

  it('with whole rows sorted is what it was, in another order', async () => {
    const [head = '', ...rows] = text('sessions.csv').split('\r\n')
    put('sessions.csv', [head, ...rows.sort()].join('\r\n'))
    expect(await take()).toMatchObject({
      code: 0,
      out: expect.stringContaining(`${count()} unchanged`) as string,
    })
  })

  it('that moves one session says which of its two cells counts', async () => {
    put(
      'sessions.csv',
      text('sessions.csv').replace(
        ',aylsham-library,Aylsham Library,',
        ',acle-library,Aylsham Library,',
      ),
    )
    const { code, out } = await take()
    expect(code).toBe(0)
    expect(out).toContain(
      'the id counts, which is of "Acle Library"; "Place (to read)" says "Aylsham Library"',
    )
  })

  it('exported before the list last changed is refused, until it is exported again', async () => {
    const path = join(root, 'data/norfolk/sessions.json')
    const before = json('sessions.json')
    writeFileSync(path, before.replace('"drop-in"', '"book"'))
    const { code, out } = await take()
    expect(code).toBe(1)
    expect(out).toContain(
      `error: sessions.csv: found an export of ${writeDate(today)}, expected an export made since the list last changed: export again`,
    )
    expect((await take('--anyway', '--dry-run')).out).toContain('1 changed')
    await run('export', 'csv', '--area', 'norfolk', '--out', join(root, 'csv'))
    expect((await take()).out).toContain('nothing has changed')
  })

  it('ends with the warnings that are new, by row and column', async () => {
    put(
      'sessions.csv',
      text('sessions.csv').replace(
        /,drop in,,,0\d{4} ?\d+,|,drop in,,,,/,
        ',drop in,,,01603 4534,',
      ),
    )
    const { out } = await take()
    expect(out).toMatch(
      /warning: sessions.csv, row \d+, Phone: found "01603 4534", expected a British number/,
    )
  })

  it('says what a cell may hold that must not be empty, and reads from the top', async () => {
    const [head = '', ...rows] = text('places.csv').split('\r\n')
    const at = (heading: string) => head.split(',').indexOf(heading)
    const bare = Array.from(head.split(','), () => '')
    bare[at('Place id') + 1] = 'library'
    bare[0] = 'mill-library'
    put('places.csv', [head, bare.join(','), ...rows].join('\r\n'))
    put('times.csv', 'Session id,When,Starts\nacle-library-stay-and-chat,Mondays,lunch\n')
    const { out } = await take()
    const where = out.split('\n').flatMap((it) => /^error: (\S+, row 2)/.exec(it)?.[1] ?? [])
    expect(where.at(-1)).toBe('times.csv, row 2')
    expect(new Set(where.slice(0, -1))).toEqual(new Set(['places.csv, row 2']))
    expect(out).toContain(
      'Status: found an empty cell, expected open, temporarily closed or closed',
    )
    expect(out).toContain('Confidence: found an empty cell, expected high, medium or low')
    expect(out).not.toContain('Checked: found')
    expect(out).toContain('Address: found an empty cell, expected a value, or "none"')
  })

  it('may hold only what changed, and --dry-run writes nothing', async () => {
    for (const file of readdirSync(join(root, 'csv')))
      if (file !== 'closures.csv') rmSync(join(root, 'csv', file))
    put(
      'closures.csv',
      'Place id,Shut from,Shut to,Why\nacle-library,24/12/2026,1 Jan 2027,Christmas\n',
    )
    const before = json('libraries.json')
    expect((await take('--dry-run')).out).toContain('would write norfolk/libraries.json')
    expect(json('libraries.json')).toBe(before)
    expect((await take()).out).toContain('wrote norfolk/libraries.json')
    expect(json('libraries.json')).toContain('"to": "2027-01-01"')
    expect((await run('check', 'norfolk')).code).toBe(0)
  })

  it('may be of a new area', async () => {
    rmSync(join(root, 'data'), { recursive: true })
    mkdirSync(join(root, 'data'))
    expect((await take()).code).toBe(0)
    expect((await run('check', 'norfolk')).code).toBe(0)
  })

  it.each([
    ['no folder', ['import', 'csv'], 2],
    ['a folder that is not there', ['import', 'csv', 'nowhere', '--area', 'norfolk'], 2],
    ['no area', ['import', 'csv', 'docs'], 2],
    ['a folder without spreadsheets', ['import', 'csv', 'docs', '--area', 'norfolk'], 1],
    ['no format', ['import'], 2],
    [
      'a number of removals that is none',
      ['import', 'csv', 'docs', '--area', 'norfolk', '--allow-removals', 'all'],
      2,
    ],
    ['nowhere to write', ['export', 'csv'], 2],
  ])('%s is answered with its code', async (_, args, code) => {
    expect((await desk(args, today)).code).toBe(code)
  })
})
