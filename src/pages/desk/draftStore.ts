import { openDB, type DBSchema, type IDBPDatabase } from 'idb'
import { ours, type KeepTrouble } from '#data/storage.ts'
import type { Draft } from '#desk/draft/draft.ts'
import { draftIn, recordOf, type DraftRecord } from '#desk/draft/draftFile.ts'

/**
 * The draft on this device, in IndexedDB: every tab changes the one that is kept, read anew within the change, so that
 * none writes over what another did. "Finish visit" is about a family, and leaves it alone.
 */
interface DeskStore extends DBSchema {
  drafts: { key: 'draft'; value: DraftRecord }
  versions: { key: number; value: VersionRecord }
}

interface VersionRecord {
  area: string
  at: string
  files: Record<string, string>
}

/** An area as it was when files were made of it to publish; `at` = the day and time there. */
export interface Version {
  area: string
  at: string
  files: ReadonlyMap<string, string>
}

/** How many versions of an area are kept. */
const mostVersions = 10

/** Why a draft lasts only as long as the page; older = another tab has a newer version of it. */
export type DraftTrouble = KeepTrouble | 'older'

/** What is kept now; `trouble` = why it lasts only as long as the page. */
export interface KeptDraft {
  draft: Draft | null
  trouble: DraftTrouble | null
}

/** With the path of the deployment, as a host may have two. */
export const storeName = `${ours}desk`

let opened: Promise<IDBPDatabase<DeskStore>> | null = null
/** What could not be kept, and lasts as long as the page. */
let unkept: KeptDraft | null = null
/** The draft as it was last read: what a change starts from once the store cannot be opened any more. */
let last: Draft | null = null

function store(): Promise<IDBPDatabase<DeskStore>> {
  opened ??= openDB<DeskStore>(storeName, 2, {
    upgrade(db, from) {
      if (from < 1) db.createObjectStore('drafts')
      if (from < 2) db.createObjectStore('versions', { autoIncrement: true })
    },
    // Another tab has a later version of the page, or the browser took the store away: it is opened anew.
    blocking: (_current, _next, event) => {
      ;(event.target as IDBDatabase).close()
      opened = null
    },
    terminated: () => {
      opened = null
    },
  })
  return opened
}

function troubleOf(error: unknown): DraftTrouble {
  if (!(error instanceof DOMException)) throw error
  opened = null
  if (error.name === 'VersionError') return 'older'
  return error.name === 'QuotaExceededError' ? 'full' : 'blocked'
}

/** The draft that is kept. */
export const readDraft = (): Promise<KeptDraft> => changeDraft((draft) => draft)

/** Changes the draft that is kept, in one transaction; null throws it away. What cannot be kept is held for the page, and said. */
export async function changeDraft(
  change: (draft: Draft | null) => Draft | null,
): Promise<KeptDraft> {
  if (unkept) return (unkept = { ...unkept, draft: change(unkept.draft) })
  try {
    const transaction = (await store()).transaction('drafts', 'readwrite')
    const before = draftIn(await transaction.store.get('draft'))
    last = before
    const draft = change(before)
    if (draft === null) await transaction.store.delete('draft')
    else if (draft !== before) await transaction.store.put(recordOf(draft), 'draft')
    await transaction.done
    last = draft
    if (draft !== before) tell()
    return { draft, trouble: null }
  } catch (error) {
    const trouble = troubleOf(error)
    return (unkept = { draft: change(last), trouble })
  }
}

/** Keeps a version to go back to; the oldest goes once there are ten of its area. Where nothing can be kept, nothing is. */
export async function keepVersion({ area, at, files }: Version): Promise<void> {
  try {
    const transaction = (await store()).transaction('versions', 'readwrite')
    await transaction.store.add({ area, at, files: Object.fromEntries(files) })
    const own: number[] = []
    for await (const { key, value } of transaction.store.iterate())
      if (value.area === area) own.push(key)
    for (const key of own.slice(0, -mostVersions)) await transaction.store.delete(key)
    await transaction.done
    tell()
  } catch (error) {
    troubleOf(error)
  }
}

/** The versions of an area that are kept, the newest first. */
export async function versionsOf(area: string): Promise<Version[]> {
  try {
    const all = await (await store()).getAll('versions')
    const own = all.filter((it) => it.area === area).reverse()
    return own.map((it) => ({ ...it, files: new Map(Object.entries(it.files)) }))
  } catch (error) {
    troubleOf(error)
    return []
  }
}

function tell(): void {
  const channel = new BroadcastChannel(storeName)
  channel.postMessage('changed')
  channel.close()
}

/** Hears that another tab changed the draft. Answers how to stop. */
export function onDraftChanged(listener: () => void): () => void {
  const channel = new BroadcastChannel(storeName)
  channel.onmessage = listener
  return () => channel.close()
}
