import { base, useFragment } from '#url/address.ts'

/** What the desk shows: kept in the fragment, so that Back leads back. */
export type DeskView =
  { see: 'groups' } | { see: 'group'; id: string } | { see: 'round'; at: string | null }

const parts = ['groups', 'round'] as const
export type DeskPart = (typeof parts)[number]
export const deskParts: readonly DeskPart[] = parts

/** parseView(formatView(view)) = view; what cannot be read is the list of groups. */
export function parseView(fragment: string): DeskView {
  const values = new URLSearchParams(fragment.replace(/^#/, ''))
  const group = values.get('group')
  if (group !== null) return { see: 'group', id: group }
  if (values.get('see') === 'round') return { see: 'round', at: values.get('at') }
  return { see: 'groups' }
}

export function formatView(view: DeskView): string {
  switch (view.see) {
    case 'groups':
      return ''
    case 'group':
      return `#${new URLSearchParams({ group: view.id }).toString()}`
    case 'round':
      return `#${new URLSearchParams({ see: 'round', ...(view.at !== null && { at: view.at }) }).toString()}`
  }
}

export const hrefOf = (view: DeskView): string => `${base}desk/${formatView(view)}`

export const viewOf = (part: DeskPart): DeskView =>
  part === 'round' ? { see: 'round', at: null } : { see: part }

export const partOf = ({ see }: DeskView): DeskPart => (see === 'group' ? 'groups' : see)

export function useView(): DeskView {
  return parseView(useFragment())
}
