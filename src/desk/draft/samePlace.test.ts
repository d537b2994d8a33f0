import { expect, it } from 'vitest'
import type { Place, PlaceId } from '#domain/catalogue/place.ts'
import { files } from '#testing/fixture/files.ts'
import { published } from '#desk/files.ts'
import { edited, filesOf, newDraft } from './draft.ts'
import { catalogueIn } from './listed.ts'
import { placesMadeOne } from './samePlace.ts'

const texts = new Map(Object.entries(files).map(([file, it]) => [file, published(it)]))

it('takes one record out, and all that named it names the other', () => {
  const before = catalogueIn(texts, 'testshire')!
  const [gone, kept] = ['st-anns-hall', 'fern-bank-library'].map((id) =>
    before.places.get(id as PlaceId)!,
  )
  const changes = placesMadeOne(texts, 'testshire', { gone: gone!, kept: kept! })
  const draft = edited(newDraft('testshire', texts), { says: '', changes })
  const after = catalogueIn(filesOf(draft), 'testshire')!
  expect(after.places.has(gone!.id)).toBe(false)
  expect(after.places.get(kept!.id)?.otherNames).toContain(gone!.name)
  const moved = before.sessionsAt.get(gone!.id)?.length ?? 0
  const own = before.sessionsAt.get(kept!.id)?.length ?? 0
  expect(moved).toBeGreaterThan(0)
  expect(after.sessionsAt.get(kept!.id)).toHaveLength(own + moved)
})

it('says no name twice', () => {
  const kept = { id: 'a', kind: 'venue', name: 'St Ann’s Hall' } as unknown as Place
  const gone = { ...kept, id: 'b', name: 'St. Anns Hall' } as unknown as Place
  const [change] = placesMadeOne(new Map(), 'z', { gone, kept })
  expect((change?.after as Place).otherNames).toBeUndefined()
})
