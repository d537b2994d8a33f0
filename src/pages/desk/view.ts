import { base, useFragment } from '#url/address.ts'

/** The parts of the desk, in the order of its navigation. */
export const deskParts = [
  'groups',
  'new',
  'table',
  'places',
  'area',
  'round',
  'wrong',
  'publish',
] as const
export type DeskPart = (typeof deskParts)[number]

/**
 * What the desk shows: kept in the fragment, so that Back leads back. `at` = the venue that is looked at, or that a new group is
 * for; `field` = the field of the record that is to be put right; `twin` = the place that it may be one with; `id` null = a new one.
 */
export type DeskView =
  | { see: 'group'; id: string; field?: string }
  | { see: 'place'; id: string | null; field?: string; twin?: string }
  | { see: 'advice' | 'town'; id: string | null }
  | ({ see: 'record'; field?: string } & RecordAt)
  | { see: 'round' | 'new'; at: string | null }
  | { see: 'sheet' }
  | { see: Exclude<DeskPart, 'round' | 'new'> }

/** A record of a file, or a file that is one value. */
export interface RecordAt {
  file: string
  id: string
}

const isPart = (text: string | null): text is DeskPart =>
  (deskParts as readonly (string | null)[]).includes(text)

/** parseView(formatView(view)) = view; what cannot be read is the list of groups. */
export function parseView(fragment: string): DeskView {
  const values = new URLSearchParams(fragment.replace(/^#/, ''))
  const [field, file, record] = ['field', 'file', 'record'].map((name) => values.get(name))
  if (file && record) return { see: 'record', file, id: record, ...(field && { field }) }
  for (const see of ['group', 'place'] as const) {
    const id = values.get(see)
    const twin = see === 'place' && values.get('twin')
    if (id !== null) return { see, id, ...(field && { field }), ...(twin && { twin }) }
  }
  for (const see of ['advice', 'town'] as const) {
    const id = values.get(see)
    if (id !== null) return { see, id: id === '' ? null : id }
  }
  const see = values.get('see')
  if (see === 'new-place') return { see: 'place', id: null }
  if (see === 'sheet') return { see }
  return isPart(see) ? viewOf(see, values.get('at')) : { see: 'groups' }
}

export function formatView(view: DeskView): string {
  const values = new URLSearchParams()
  if (view.see === 'record') {
    values.set('record', view.id)
    values.set('file', view.file)
    if (view.field !== undefined) values.set('field', view.field)
  } else if (view.see === 'group' || view.see === 'place') {
    values.set(view.id === null ? 'see' : view.see, view.id ?? 'new-place')
    if (view.field !== undefined) values.set('field', view.field)
    if (view.see === 'place' && view.twin !== undefined) values.set('twin', view.twin)
  } else if (view.see === 'advice' || view.see === 'town') {
    values.set(view.see, view.id ?? '')
  } else if (view.see !== 'groups') {
    values.set('see', view.see)
    if ('at' in view && view.at !== null) values.set('at', view.at)
  }
  const text = values.toString()
  return text === '' ? '' : `#${text}`
}

export const hrefOf = (view: DeskView): string => `${base}desk/${formatView(view)}`

export const viewOf = (part: DeskPart, at: string | null = null): DeskView =>
  part === 'round' || part === 'new' ? { see: part, at } : { see: part }

/** The part that what is shown belongs to. */
export function partOf({ see }: DeskView): DeskPart {
  if (see === 'group') return 'groups'
  if (see === 'record') return 'wrong'
  if (see === 'sheet') return 'table'
  if (see === 'advice' || see === 'town') return 'area'
  return see === 'place' ? 'places' : see
}

export const useView = (): DeskView => parseView(useFragment())
