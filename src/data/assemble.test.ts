import { describe, expect, it } from 'vitest'
import { sampleArea, sampleCalendar, samplePlace, sampleSession } from '#testing/samples.ts'
import { assemble, type AreaFileStates } from './assemble.ts'
import type { Refusal } from './trouble.ts'
import type { FileState } from './useFile.ts'

const had = <T>(value: T, refused: Refusal[] = []): FileState<T> => ({ is: 'had', value, refused })
const list = <T>(...records: T[]) => had(records)
const awaited = { is: 'awaited', again: false } as const
const again = { is: 'awaited', again: true } as const
const missing = { is: 'lacking', kind: 'missing', final: true } as const
const stillTrying = { is: 'lacking', kind: 'offline', final: false } as const

const files: AreaFileStates = {
  'area.json': had(sampleArea()),
  'calendar.json': had(sampleCalendar()),
  'hubs.json': list(),
  'libraries.json': list(samplePlace()),
  'venues.json': list(),
  'former-centres.json': list(),
  'sessions.json': list(sampleSession()),
  'example-times.json': awaited,
}

function ready(changes: Partial<AreaFileStates> = {}) {
  const assembled = assemble('testshire', { ...files, ...changes })
  if (assembled.is !== 'ready') throw new Error(`expected ready, got ${assembled.is}`)
  return assembled
}

describe('assemble', () => {
  it('puts the files together', () => {
    const { catalogue, troubles, refused } = ready()
    expect([...catalogue.places.keys()]).toEqual(['testham-library'])
    expect([...catalogue.sessions.keys()]).toEqual(['testham-rhymes'])
    expect([troubles, refused]).toEqual([[], []])
  })

  it.each<[string, Partial<AreaFileStates>, string]>([
    ['the area is awaited', { 'area.json': awaited }, 'pending'],
    ['the area is still being tried', { 'area.json': stillTrying }, 'pending'],
    ['the area is missing', { 'area.json': missing }, 'failed'],
    ['a list is awaited', { 'hubs.json': awaited }, 'pending'],
    ['the calendar is awaited', { 'calendar.json': awaited }, 'pending'],
    ['a list that failed is tried again', { 'hubs.json': again }, 'ready'],
    ['a list failed once', { 'hubs.json': stillTrying }, 'ready'],
    ['a list is missing', { 'libraries.json': missing }, 'ready'],
  ])('when %s', (_, changes, is) => {
    expect(assemble('testshire', { ...files, ...changes }).is).toBe(is)
  })

  it('keeps the rest when a file is missing, and names it', () => {
    const { catalogue, troubles } = ready({ 'sessions.json': missing })
    expect(catalogue.places.size).toBe(1)
    expect(troubles).toEqual([{ file: 'testshire/sessions.json', kind: 'missing' }])
  })

  it.each<[string, AreaFileStates['translations.json'], string, boolean, object[]]>([
    ['is awaited', awaited, 'pending', false, []],
    ['is not there', missing, 'ready', false, []],
    ['has come', had((one) => ({ ...one, english: one })), 'ready', true, []],
    [
      'cannot be had',
      stillTrying,
      'ready',
      false,
      [{ file: 'testshire/translations.json', kind: 'offline' }],
    ],
  ])('when the translation %s', (_, translation, is, translated, troubles) => {
    const all: AreaFileStates = {
      ...files,
      ...(translation && { 'translations.json': translation }),
    }
    const assembled = assemble('testshire', all)
    expect(assembled.is).toBe(is)
    if (assembled.is !== 'ready') return
    expect(assembled.catalogue.english !== undefined).toBe(translated)
    expect(assembled.troubles).toEqual(troubles)
  })

  it('does not blame sessions for a file of places that is missing', () => {
    const { catalogue, refused } = ready({ 'libraries.json': missing })
    expect([catalogue.sessions.size, refused]).toEqual([0, []])
  })

  it('refuses a session that is nowhere', () => {
    const { refused } = ready({
      'sessions.json': list(sampleSession({ id: 'lost', placeId: 'nowhere' })),
    })
    expect(refused).toEqual([
      {
        file: 'testshire/sessions.json',
        id: 'lost',
        field: 'placeId',
        found: 'nowhere',
        expected: 'the id of a place',
      },
    ])
  })

  it('waits for example times only while the timetable is one of examples', () => {
    expect(ready().troubles).toEqual([])
    const example = { 'area.json': had(sampleArea({ timetable: 'example' })) }
    expect(assemble('testshire', { ...files, ...example }).is).toBe('pending')
    expect(ready({ ...example, 'example-times.json': missing }).troubles).toEqual([
      { file: 'testshire/example-times.json', kind: 'missing' },
    ])
  })

  it('names what of the area and the calendar could not be read, and confirms no date by it', () => {
    const refusal = { file: 'f', id: 'x', field: 'date', found: '1', expected: 'a date' }
    const { catalogue, refused } = ready({
      'calendar.json': had(sampleCalendar({ confirmed: true }), [refusal]),
      'area.json': had(sampleArea(), [refusal]),
    })
    expect(refused).toEqual([refusal, refusal])
    expect(catalogue.calendar.confirmed).toBe(false)
  })

  it('gives no date that depends on terms when the calendar is missing', () => {
    const { catalogue } = ready({ 'calendar.json': missing })
    expect(catalogue.calendar.terms).toEqual([])
    expect(catalogue.calendar.confirmed).toBe(false)
  })
})
