import type { AreaSummary } from '#domain/catalogue/area.ts'
import type { LocalDate } from '#domain/time/localDate.ts'
import { importCsv } from '#desk/csv/importCsv.ts'
import { changesTo, edited, newDraft, type Draft } from '#desk/draft/draft.ts'
import { draftIn } from '#desk/draft/draftFile.ts'
import { chosenFor } from '#desk/draft/fromFiles.ts'
import type { Files } from '#desk/files.ts'
import { desk as words } from '#words/en/desk.ts'

/** What became of opening files: a draft with what there is to say of it, or why there is none. */
export type Opened = { is: 'open'; draft: Draft; said: string[] } | { is: 'not'; said: string[] }

export interface OpenRequest {
  area: string
  areas: readonly AreaSummary[]
  today: LocalDate
  /** What is published now. */
  published: ReadonlyMap<string, string>
}

/** Files that somebody chose, as a draft over what is published: what they change of it is its first edit. */
export function openFiles(files: Files, request: OpenRequest): Opened {
  const handed = draftAmong(files, request)
  if (handed !== null) return handed
  const { area, areas, published, today } = request
  const others = areas.map(({ id }) => id)
  const { data, sheets, passed } = chosenFor(area, files, others)
  const said = passed.length > 0 ? [words.opening.passed(passed)] : []
  const changes = changesTo(published, data)
  let sheetsSaid: string[] = []
  if (sheets.size > 0) {
    const standing = new Map<string, string | Uint8Array>([...published, ...data])
    const read = importCsv(sheets, standing, { area, today, dry: false })
    sheetsSaid = read.text.split('\n')
    if (read.code !== 0) return { is: 'not', said: [...said, ...sheetsSaid] }
    changes.push(...changesTo(standing, read.files ?? new Map()))
  }
  if (data.size + sheets.size === 0) return { is: 'not', said: [words.opening.nothing, ...said] }
  const draft = edited(newDraft(area, published), {
    says: words.opening.read(data.size + sheets.size),
    changes,
  })
  return {
    is: 'open',
    draft,
    said: [...(changes.length === 0 ? [words.opening.same] : []), ...said, ...sheetsSaid],
  }
}

/** A draft that was saved as a file, where one was chosen. */
function draftAmong(files: Files, { area, areas }: OpenRequest): Opened | null {
  const [only, ...more] = [...files]
  if (only === undefined || more.length > 0) return null
  const [name, held] = only
  if (!/\bdraft\b.*\.json$/.test(name)) return null
  const text = typeof held === 'string' ? held : new TextDecoder().decode(held)
  const draft = draftIn(parsed(text))
  if (draft === null) return { is: 'not', said: [words.opening.brokenDraft(name)] }
  if (draft.area === area) return { is: 'open', draft, said: [] }
  const other = areas.find(({ id }) => id === draft.area)?.name ?? draft.area
  return { is: 'not', said: [words.opening.otherArea(name, other)] }
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return null
  }
}
