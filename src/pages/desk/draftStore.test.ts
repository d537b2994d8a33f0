// @vitest-environment jsdom
import 'fake-indexeddb/auto'
import { IDBFactory } from 'fake-indexeddb'
import { beforeEach, expect, it, vi } from 'vitest'
import { edited, newDraft, type Draft } from '#desk/draft/draft.ts'

const files = new Map([['testshire/sessions.json', '[]\n']])
const add = (id: string) => (draft: Draft | null) =>
  draft &&
  edited(draft, { says: id, changes: [{ file: 'testshire/sessions.json', id, after: { id } }] })

/** The store as another tab has it: loaded anew, over the same device. */
async function tab() {
  vi.resetModules()
  return import('./draftStore.ts')
}

beforeEach(() => {
  globalThis.indexedDB = new IDBFactory()
})

it('keeps a draft for the next time', async () => {
  const first = await tab()
  await first.changeDraft(() => newDraft('testshire', files))
  await first.changeDraft(add('one'))
  const { draft, trouble } = await (await tab()).readDraft()
  expect(trouble).toBeNull()
  expect(draft?.done.map(({ says }) => says)).toEqual(['one'])
})

it('loses nothing of what two tabs do at once', async () => {
  const [one, other] = [await tab(), await tab()]
  await one.changeDraft(() => newDraft('testshire', files))
  await Promise.all(
    ['a', 'b', 'c', 'd'].map((id, at) => (at % 2 === 0 ? one : other).changeDraft(add(id))),
  )
  const { draft } = await one.readDraft()
  expect(draft?.done.map(({ says }) => says).sort()).toEqual(['a', 'b', 'c', 'd'])
})

it('tells the other tab', async () => {
  const [one, other] = [await tab(), await tab()]
  const heard = new Promise<void>((resolve) => void other.onDraftChanged(resolve))
  await one.changeDraft(() => newDraft('testshire', files))
  await heard
})

it('throws a draft away when told to', async () => {
  const store = await tab()
  await store.changeDraft(() => newDraft('testshire', files))
  await store.changeDraft(() => null)
  expect(await store.readDraft()).toEqual({ draft: null, trouble: null })
})

it('keeps the last ten versions of an area, the newest first, and those of no other', async () => {
  const store = await tab()
  await store.keepVersion({ area: 'quietshire', at: 'x', files })
  for (let n = 1; n <= 12; n += 1)
    await store.keepVersion({ area: 'testshire', at: String(n), files })
  const kept = await (await tab()).versionsOf('testshire')
  expect(kept.map(({ at }) => at)).toEqual(['12', '11', '10', '9', '8', '7', '6', '5', '4', '3'])
  expect(kept[0]?.files).toEqual(files)
})

it('is named after the deployment, as a host may have two', async () => {
  expect((await tab()).storeName).toBe('family-hub-map:/:desk')
})

it.each([
  ['SecurityError', 'blocked'],
  ['QuotaExceededError', 'full'],
])('holds the draft for the page where the browser says %s', async (name, trouble) => {
  const store = await tab()
  vi.spyOn(globalThis.indexedDB, 'open').mockImplementation(() => {
    throw new DOMException('no', name)
  })
  await store.changeDraft(() => newDraft('testshire', files))
  const kept = await store.changeDraft(add('one'))
  expect(kept.trouble).toBe(trouble)
  expect(kept.draft?.done).toHaveLength(1)
})

it('goes on from the draft it last read once another tab has a newer version of the desk, and says so', async () => {
  const store = await tab()
  await store.changeDraft(() => newDraft('testshire', files))
  await store.changeDraft(add('one'))
  await new Promise((resolve) => {
    globalThis.indexedDB.open(store.storeName, 99).onsuccess = resolve
  })
  const kept = await store.changeDraft(add('two'))
  expect(kept.draft?.done.map(({ says }) => says)).toEqual(['one', 'two'])
  expect(kept.trouble).toBe('older')
  expect(await store.readDraft()).toEqual(kept)
})
