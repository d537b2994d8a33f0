import { base, useFragment } from '#url/address.ts'

/** The parts of the desk, in the order of its navigation. */
export const deskParts = ['groups', 'new', 'round', 'wrong', 'publish'] as const
export type DeskPart = (typeof deskParts)[number]

/** What the desk shows: kept in the fragment, so that Back leads back. `at` = the venue that is looked at. */
export type DeskView =
  | { see: 'group'; id: string }
  | { see: 'round'; at: string | null }
  | { see: Exclude<DeskPart, 'round'> }

const isPart = (text: string | null): text is DeskPart =>
  (deskParts as readonly (string | null)[]).includes(text)

/** parseView(formatView(view)) = view; what cannot be read is the list of groups. */
export function parseView(fragment: string): DeskView {
  const values = new URLSearchParams(fragment.replace(/^#/, ''))
  const [group, see] = [values.get('group'), values.get('see')]
  if (group !== null) return { see: 'group', id: group }
  const part = isPart(see) ? see : 'groups'
  return part === 'round' ? { see: part, at: values.get('at') } : { see: part }
}

export function formatView(view: DeskView): string {
  if (view.see === 'groups') return ''
  if (view.see === 'group') return `#${new URLSearchParams({ group: view.id }).toString()}`
  const values = new URLSearchParams({ see: view.see })
  if (view.see === 'round' && view.at !== null) values.set('at', view.at)
  return `#${values.toString()}`
}

export const hrefOf = (view: DeskView): string => `${base}desk/${formatView(view)}`

export const viewOf = (part: DeskPart): DeskView =>
  part === 'round' ? { see: part, at: null } : { see: part }

export const partOf = ({ see }: DeskView): DeskPart => (see === 'group' ? 'groups' : see)

export const useView = (): DeskView => parseView(useFragment())
