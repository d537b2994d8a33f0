import { expect, it } from 'vitest'
import { countyFiles } from '#testing/desk/openReferral.ts'
import { exampleTimes } from '#testing/fixture/sessions.ts'
import { sampleNow } from '#testing/samples.ts'
import { edited, filesOf, newDraft, recordIn, type Draft } from './draft.ts'
import { put, sessionsFile } from './jobs.ts'
import { hasExampleTimes, onlyExampleTimes, withoutExampleTimes } from './madeUpTimes.ts'
import { checkDraft, publicationOf, seenByFamilies } from './publish.ts'

const today = sampleNow.date
const draft = newDraft('testshire', countyFiles() as ReadonlyMap<string, string>)
const [{ sessionId }] = exampleTimes as unknown as [{ sessionId: string }]
const file = sessionsFile('testshire')

const emptied = (it: Draft) => edited(it, { says: '', changes: withoutExampleTimes(it) })

it('are taken away, and then publishing does not refuse them', () => {
  const refused = (it: Draft) =>
    checkDraft(it, { today, publish: true }).findings.some(({ field }) => field === 'timetable')
  expect([refused(draft), hasExampleTimes(filesOf(draft), 'testshire')]).toEqual([true, true])
  const after = emptied(draft)
  expect([refused(after), hasExampleTimes(filesOf(after), 'testshire')]).toEqual([false, false])
  expect(publicationOf(after, today).gone).toEqual(['testshire/example-times.json'])
})

it('are said to go from as many groups before they are taken out as after', () => {
  const before = onlyExampleTimes(draft)
  expect(before).toContain(sessionId)
  expect(before).toHaveLength(exampleTimes.length)
  const seen = seenByFamilies(emptied(draft), today)
  const [said] = seen.is === 'changes' ? (seen.things[0]?.changes ?? []) : []
  expect(said?.names).toHaveLength(before.length)
  expect(said?.says).toMatch(new RegExp(`, ${before.length} groups? that showed one`))
  expect(onlyExampleTimes(emptied(draft))).toEqual([])
})

it('are none of a group that has times of its own by now', () => {
  const group = recordIn(draft.opened, file, sessionId) as { id: string }
  const schedules = [{ freq: 'WEEKLY', byday: ['TU'], starts: '10:00' }]
  const changes = [put(file, group, { ...group, schedules })]
  expect(onlyExampleTimes(edited(draft, { says: '', changes }))).not.toContain(sessionId)
})
