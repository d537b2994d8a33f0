import { describe, expect, it, vi } from 'vitest'
import type { Session } from '#domain/catalogue/session.ts'
import { check } from '#desk/check/check.ts'
import { edited, filesOf, newDraft, recordIn, type Draft } from '#desk/draft/draft.ts'
import { hasExampleTimes, withoutExampleTimes } from '#desk/draft/madeUpTimes.ts'
import { onDate, put, sessionsFile } from '#desk/draft/jobs.ts'
import {
  baselineFile,
  checkDraft,
  letRestIn,
  publicationOf,
  refusedIn,
  seenByFamilies,
} from '#desk/draft/publish.ts'
import { rebased } from '#desk/draft/rebased.ts'
import { date } from '#testing/samples.ts'
import { readRests } from '../build/published.ts'
import { dataFiles } from './folder.ts'

// What is published of the two areas, as it stands: whoever opens it can publish one thing that changed.

// Each looks through all that an area publishes, several times.
vi.setConfig({ testTimeout: 60_000 })

const today = date('2026-11-24')
const published = dataFiles('public/data') as ReadonlyMap<string, string>
const groups = [
  ['norfolk', 'treehouse-cafe-holt-breastfeeding-cafe', '2026-12-01'],
  ['wiltshire', 'calne-library-rhyme-time-thursday', '2026-12-03'],
] as const

/** An area as the desk opens it; with the warnings that may wait, or from a host that does not say them. */
function opened(area: string, rests: string | null): Draft {
  const own = [...published].filter(
    ([file]) => file === 'areas.json' || file.startsWith(`${area}/`),
  )
  return newDraft(
    area,
    new Map([...own, ...(rests === null ? [] : ([[baselineFile, rests]] as const))]),
  )
}

function changed(draft: Draft, id: string, change: (it: Session) => Session): Draft {
  const file = sessionsFile(draft.area)
  const before = recordIn(filesOf(draft), file, id) as Session
  return edited(draft, { says: id, changes: [put(file, before, change(before))] })
}

/** Takes made-up times out first, where there are any, as the desk asks for. */
const ready = (draft: Draft): Draft =>
  hasExampleTimes(filesOf(draft), draft.area)
    ? edited(draft, { says: 'examples', changes: withoutExampleTimes(draft) })
    : draft

const refused = (draft: Draft) => refusedIn(checkDraft(draft, { today, publish: true }))

/** The command line's own check of what is published. */
function checkOf(draft: Draft) {
  const { data, baseline } = publicationOf(draft, today)
  const among = new Map(baseline === null ? [] : [[baselineFile, baseline]])
  const of = { file: baselineFile, among }
  return check(data, { area: draft.area, today, publish: true, baseline: of })
}

describe.each(groups)('one date called off in %s', (area, id, day) => {
  const off = (draft: Draft) =>
    ready(
      changed(draft, id, (it) =>
        onDate(it, date(day), { is: 'cancelled', note: 'the hall is in use' }),
      ),
    )

  it.each([
    ['where the host says which warnings wait', readRests()],
    ['where it does not', null],
  ])('is published, and the check of it refuses nothing, %s', (_, rests) => {
    const draft = off(opened(area, rests))
    expect(refused(draft)).toEqual([])
    const { already } = checkDraft(draft, { today, publish: true })
    if (rests === null) expect(already.length).toBeGreaterThan(10)
    else expect(already).toEqual([])
    expect(checkOf(draft)).toMatchObject({ code: 0, json: { errors: 0 } })
    const seen = seenByFamilies(draft, today)
    expect(JSON.stringify(seen)).toContain('the hall is in use')
    expect(JSON.stringify(seen)).not.toContain('real')
  })

  it('refuses what the draft has brought, and nothing else', () => {
    const draft = changed(off(opened(area, null)), id, (it) => ({ ...it, phone: '01632 12' }))
    expect(refused(draft)).toMatchObject([{ level: 'warning', id, rule: 'phone-shape' }])
    const rest = { rule: 'phone-shape' as const, ids: [id], reason: 'It is short.', until: today }
    const resting = edited(draft, { says: '', changes: [letRestIn(draft, rest)] })
    expect(refused(resting)).toEqual([])
    expect(checkOf(resting)).toMatchObject({ code: 0 })
  })

  it('has nothing left to publish once the host has it, whatever was said to wait', () => {
    const draft = changed(off(opened(area, readRests())), id, (it) => ({
      ...it,
      phone: '01632 12',
    }))
    const rest = { rule: 'phone-shape' as const, ids: [id], reason: 'Short.', until: today }
    const resting = edited(draft, { says: '', changes: [letRestIn(draft, rest)] })
    const { data, baseline } = publicationOf(resting, today)
    const fresh = new Map([...data, [baselineFile, baseline ?? '[]']])
    const { draft: onto, both } = rebased(resting, fresh, '')
    expect(both).toEqual([])
    expect(onto.done.flatMap(({ changes }) => changes.map(({ file }) => file))).toEqual([])
  })
})

it('says again what has waited long enough, and lets it be published meanwhile', () => {
  const [[area, id, day]] = groups
  const later = date('2027-06-10')
  const draft = ready(
    changed(opened(area, readRests()), id, (it) =>
      onDate(it, date(day), { is: 'cancelled', note: 'the hall is in use' }),
    ),
  )
  const checked = checkDraft(draft, { today: later, publish: true })
  expect(refusedIn(checked)).toEqual([])
  expect(checked.already.length).toBeGreaterThan(50)
})
