import * as v from 'valibot'

/** What a page says to the worker. */
export type ToWorker = { ask: 'shell' } | { ask: 'take-over' }

const shellFile = v.object({ url: v.string(), key: v.string(), integrity: v.string() })
const languageFile = v.object({ ...shellFile.entries, tag: v.string() })
const shell = v.object({
  cache: v.string(),
  files: v.array(shellFile),
  // A worker of before says nothing of them.
  languages: v.optional(v.array(languageFile), []),
})

/** A file of the app itself: where it is published, the key it is held by, and its hash as in `integrity`. */
export type ShellFile = v.InferOutput<typeof shellFile>

/** The worker's answer to "shell": what it holds of the app, in which cache, and the file of each language there is. */
export type Shell = v.InferOutput<typeof shell>

const renewed = v.object({ renewed: v.string() })

/** What the worker says to every page: a published file, named below `data/`, has new content. */
export type FromWorker = v.InferOutput<typeof renewed>

/** The worker's answer, checked; null when it is none. */
export function readShell(message: unknown): Shell | null {
  const read = v.safeParse(shell, message)
  return read.success ? read.output : null
}

/** The file a message says is new; null for any other message. */
export function readRenewed(message: unknown): string | null {
  const read = v.safeParse(renewed, message)
  return read.success ? read.output.renewed : null
}
