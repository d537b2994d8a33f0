import { strToU8, zipSync } from 'fflate'
import { baselineFile, type Publication } from '#desk/draft/publish.ts'
import { desk as words } from '#words/en/desk.ts'
import { restsFile } from '#data/built.ts'
import type { WebsiteFiles } from './website.ts'

/** What is put on a host: the data, and what it makes of the website; null where the website could not be written. */
export interface Output {
  data: Publication
  website: WebsiteFiles | null
}

/** All files by their names below the website's folder. */
function filesIn({ data, website }: Output): Map<string, string> {
  const lists = [...data.data].map(([file, text]) => [`data/${file}`, text] as const)
  // Where the desk finds them when it is opened next.
  const rests = data.baseline === null ? [] : [[restsFile, data.baseline] as const]
  return new Map([...lists, ...rests, ...(website?.files ?? [])])
}

/** The files that are to be deleted, by their names below the website's folder. */
export const goneIn = ({ data, website }: Output): string[] => [
  ...data.gone.map((file) => `data/${file}`),
  ...(website?.gone ?? []),
]

/** What READ-ME.txt says of a zip: whose list it is, of which day, and what changed for families. */
type About = Omit<Parameters<typeof words.publish.readMe>[0], 'isWhole'>

/** A publication in one zip: the files to put over the website, what is to be deleted, and what to do with them. */
export function zipOf(it: Output, about: About): Uint8Array<ArrayBuffer> {
  const inside: Record<string, Uint8Array> = {
    'READ-ME.txt': strToU8(words.publish.readMe({ ...about, isWhole: it.website !== null })),
  }
  const gone = goneIn(it)
  if (gone.length > 0) inside['TO-DELETE.txt'] = strToU8(gone.join('\n') + '\n')
  for (const [file, text] of filesIn(it)) inside[`website/${file}`] = strToU8(text)
  const { baseline } = it.data
  if (baseline !== null) inside[baselineFile] = strToU8(baseline)
  return new Uint8Array(zipSync(inside, { level: 6 }))
}

/** What of the File System Access API is used: Chromium has it, other browsers do not yet. */
export interface Folder {
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

/** A folder that somebody chose to write into; null where it was left. To be asked while a press is handled. */
export async function chooseFolder(): Promise<Folder | null> {
  try {
    return (await picker()?.({ id: 'data', mode: 'readwrite' })) ?? null
  } catch (error) {
    if (error instanceof DOMException) return null
    throw error
  }
}

async function holds(folder: Folder, file: string): Promise<boolean> {
  const [name, ...steps] = file.split('/').reverse()
  try {
    let below = folder
    for (const step of steps.reverse()) below = await below.getDirectoryHandle(step)
    await below.getFileHandle(name ?? file)
    return true
  } catch (error) {
    if (notThere(error)) return false
    throw error
  }
}

/**
 * Writes a publication into the folder of a website, or its data into a data folder; nothing where it is neither. Each file is
 * whole or as it was. Answers what was written.
 */
export async function writeToFolder(
  folder: Folder,
  it: Output,
): Promise<'website' | 'data' | 'nothing'> {
  const isWebsite = (await holds(folder, 'index.html')) && (await holds(folder, 'data/areas.json'))
  if (!isWebsite && !(await holds(folder, 'areas.json'))) return 'nothing'
  const [files, gone] = isWebsite ? [filesIn(it), goneIn(it)] : [it.data.data, it.data.gone]
  for (const [file, text] of files) {
    const [name, below] = await at(folder, file)
    const written = await (await below.getFileHandle(name, { create: true })).createWritable()
    await written.write(text)
    await written.close()
  }
  for (const file of gone) {
    const [name, below] = await at(folder, file)
    await below.removeEntry(name).catch((error: unknown) => {
      if (!notThere(error)) throw error
    })
  }
  return isWebsite ? 'website' : 'data'
}

async function at(folder: Folder, file: string): Promise<[name: string, folder: Folder]> {
  const steps = file.split('/')
  const name = steps.pop() ?? file
  let below = folder
  for (const step of steps) below = await below.getDirectoryHandle(step, { create: true })
  return [name, below]
}
