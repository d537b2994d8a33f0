import { describe, expect, it } from 'vitest'
import { check } from '#desk/check/check.ts'
import { countyFiles } from '#testing/desk/openReferral.ts'
import { date, sampleNow } from '#testing/samples.ts'
import { readJson } from '#desk/files.ts'
import { line } from '#desk/finding.ts'
import { muchGone } from '#desk/removals.ts'
import { edited, filesOf, newDraft, recordIn, type Draft } from './draft.ts'
import { put, sessionsFile } from './jobs.ts'
import { checkDraft, idsWith, letRestIn, publicationOf, seenByFamilies } from './publish.ts'

const today = sampleNow.date
const file = sessionsFile('testshire')
const draft = newDraft('testshire', countyFiles() as ReadonlyMap<string, string>)
const withRecord = (id: string, after: object | null): Draft => {
  const before = recordIn(draft.opened, file, id) as object
  return edited(draft, {
    says: id,
    changes: [after ? put(file, before, { ...before, ...after }) : { file, id, before }],
  })
}

describe('the check of a draft', () => {
  it.each([true, false])('says what the command line says, publish: %s', (publish) => {
    const wrong = withRecord('mill-lane-babies', { placeId: 'nowhere' })
    const lines = checkDraft(wrong, { today, publish }).findings.map(line)
    const { text } = check(filesOf(wrong), {
      ...{ area: 'testshire', today, publish },
      published: wrong.opened,
    })
    expect(lines.length).toBeGreaterThan(0)
    expect(text.split('\n').slice(0, lines.length)).toEqual(lines)
  })

  it('lets warnings rest that somebody gave a reason for, and no others', () => {
    const inAYear = { today: date('2027-11-24'), publish: false }
    const before = checkDraft(draft, inAYear)
    const ids = idsWith(before.findings, 'stale')
    expect(ids.length).toBeGreaterThan(0)
    const rest = {
      rule: 'stale',
      ids,
      reason: 'They are being rung.',
      until: inAYear.today,
    } as const
    const resting = edited(draft, { says: '', changes: [letRestIn(draft, rest)] })
    const after = checkDraft(resting, inAYear)
    expect(after.findings).toEqual(before.findings.filter(({ rule }) => rule !== 'stale'))
    expect(after.resting).toBe(ids.length)
  })
})

describe('what families will see change', () => {
  it('is nothing before anything was done', () => {
    expect(seenByFamilies(draft, today)).toEqual({ is: 'changes', things: [], much: [] })
  })

  it('is said in words', () => {
    const note = 'the hall is in use'
    const changes = [{ date: '2026-12-02', cancelled: true, note }]
    const seen = seenByFamilies(withRecord('mill-lane-babies', { changes }), today)
    expect(seen).toMatchObject({
      things: [{ changes: [{ says: `cancelled on Wednesday 2 December (${note})` }] }],
    })
  })

  it('names the lists of which much would go, each by itself', () => {
    const read = readJson(draft.opened, file)
    const all = (read.is === 'json' ? read.value : []) as { id: string; schedules: unknown[] }[]
    const without = (some: typeof all, after?: object) =>
      edited(draft, {
        says: '',
        changes: some.map((before) =>
          after ? put(file, before, { ...before, ...after }) : { file, id: before.id, before },
        ),
      })
    const muchOf = (it: Draft) => {
      const seen = seenByFamilies(it, today)
      return seen.is === 'changes' && seen.much.map((line) => line.replace(/:.*/, ''))
    }
    const gone = `${all.length} of ${all.length} groups would go`
    expect(muchOf(without(all))).toEqual([gone])
    expect(muchOf(without(all.slice(0, 3)))).toEqual([])
    expect(muchOf(without(all.slice(0, 4)))).toEqual([`4 of ${all.length} groups would go`])
    expect(muchOf(without(all, { schedules: [] }))).toEqual([
      expect.stringMatching(/^\d+ of \d+ times of groups would go$/),
    ])
  })

  it('calls what would go by the names that people know', () => {
    const read = readJson(draft.opened, file)
    const all = (read.is === 'json' ? read.value : []) as { id: string; title: string }[]
    const gone = all.map((before) => ({ file, id: before.id, before }))
    const seen = seenByFamilies(edited(draft, { says: '', changes: gone }), today)
    const said = seen.is === 'changes' ? seen.much.join('\n') : ''
    for (const { id, title } of all.slice(0, 5)) {
      expect(said).toContain(`${title}, `)
      expect(said).not.toContain(id)
    }
  })

  it('counts how often a group is named where several of its times would go', () => {
    const gone = ['Songs, Mill Hall', 'Songs, Mill Hall', 'Tiny Tots, Acle']
    expect(muchGone([{ what: 'times of groups', had: 3, gone }])).toEqual([
      '3 of 3 times of groups would go: Songs, Mill Hall (2); Tiny Tots, Acle',
    ])
  })

  it('cannot be said of a draft that is wrong, and says what is', () => {
    const seen = seenByFamilies(withRecord('mill-lane-babies', { audience: 'x' }), today)
    expect(seen).toMatchObject({
      is: 'bad',
      findings: [{ id: 'mill-lane-babies', field: 'audience' }],
    })
  })
})

it('publishes every file of the draft, with the day, and not what is only for the check', () => {
  const id = 'mill-lane-babies'
  const rest = (rule: 'stale' | 'phone-shape') =>
    letRestIn(draft, { rule, ids: [id], reason: 'x', until: today })
  const short = withRecord(id, { phone: '01632 12' })
  const { data, gone, baseline } = publicationOf(
    edited(short, { says: '', changes: [rest('stale')] }),
    today,
  )
  expect(baseline).not.toContain('stale')
  const { baseline: kept } = publicationOf(
    edited(short, { says: '', changes: [rest('phone-shape')] }),
    today,
  )
  expect(kept).toContain('"phone-shape"')
  expect([...data.keys()]).toEqual([...draft.opened.keys()])
  expect(data.get('testshire/area.json')).toContain(`"updated": "${today}"`)
  expect(gone).toEqual([])
})
