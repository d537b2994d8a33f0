import { strToU8, zipSync } from 'fflate'
import type { Publication } from '#desk/draft/publish.ts'
import { baselineFile } from '#desk/draft/publish.ts'
import { desk as words } from '#words/en/desk.ts'

/** The files of a publication in one zip: the data folder as it is to be, and what to do with it. */
export function zipOf(it: Publication, area: string): Uint8Array<ArrayBuffer> {
  const inside: Record<string, Uint8Array> = {
    'READ-ME.txt': strToU8(words.publish.readMe(area, it.gone)),
  }
  for (const [file, text] of it.data) inside[`data/${file}`] = strToU8(text)
  if (it.baseline !== null) inside[baselineFile] = strToU8(it.baseline)
  return new Uint8Array(zipSync(inside, { level: 6 }))
}

/** What of the File System Access API is used: Chromium has it, other browsers do not yet. */
interface Folder {
  getDirectoryHandle: (name: string, options?: { create?: boolean }) => Promise<Folder>
  getFileHandle: (name: string, options?: { create?: boolean }) => Promise<FileHandle>
  removeEntry: (name: string) => Promise<void>
}
interface FileHandle {
  createWritable: () => Promise<{
    write: (text: string) => Promise<void>
    close: () => Promise<void>
  }>
}
type Picker = (options: { id: string; mode: 'readwrite' }) => Promise<Folder>

const picker = (): Picker | undefined =>
  (window as { showDirectoryPicker?: Picker }).showDirectoryPicker

/** Whether this browser can write into a folder that somebody chooses. */
export const canWriteFolder = (): boolean => picker() !== undefined

const notThere = (error: unknown): boolean =>
  error instanceof DOMException && error.name === 'NotFoundError'

/**
 * Writes a publication into a data folder that somebody chooses; nothing where it holds no areas.json, for then it is another
 * folder. Each file is whole or as it was. Answers what came of it.
 */
export async function writeToFolder(
  it: Publication,
): Promise<'written' | 'no-data-folder' | 'left'> {
  let folder: Folder
  try {
    const ask = picker()
    if (ask === undefined) return 'left'
    folder = await ask({ id: 'data', mode: 'readwrite' })
  } catch (error) {
    if (error instanceof DOMException) return 'left'
    throw error
  }
  try {
    await folder.getFileHandle('areas.json')
  } catch (error) {
    if (notThere(error)) return 'no-data-folder'
    throw error
  }
  for (const [file, text] of it.data) {
    const [name, below] = await at(folder, file)
    const written = await (await below.getFileHandle(name, { create: true })).createWritable()
    await written.write(text)
    await written.close()
  }
  for (const file of it.gone) {
    const [name, below] = await at(folder, file)
    await below.removeEntry(name).catch((error: unknown) => {
      if (!notThere(error)) throw error
    })
  }
  return 'written'
}

async function at(folder: Folder, file: string): Promise<[name: string, folder: Folder]> {
  const steps = file.split('/')
  const name = steps.pop() ?? file
  let below = folder
  for (const step of steps) below = await below.getDirectoryHandle(step, { create: true })
  return [name, below]
}
