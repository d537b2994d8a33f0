import type { Address, Place } from './place.ts'

/** An address in one line as an envelope has it: "1 Mill Lane, Dereham NR19 1DP". Empty where nothing of it is known. */
export function postalAddress({ lines, town, postcode }: Address): string {
  return inOneLine([...lines, [town, postcode].filter(Boolean).join(' ')])
}

/** A place by name and address, for a satnav, a calendar or a line of words. */
export function nameAndAddress({ name, address }: Pick<Place, 'name' | 'address'>): string {
  return inOneLine([name, postalAddress(address)])
}

/** "Dereham Library", "The Hall, Swaffham": the town is left out where the name already says it. */
export function nameAndTown({ name, address: { town } }: Pick<Place, 'name' | 'address'>): string {
  const isSaid = town !== undefined && name.toLowerCase().includes(town.toLowerCase())
  return inOneLine([name, isSaid ? undefined : town])
}

const inOneLine = (parts: readonly (string | undefined)[]) => parts.filter(Boolean).join(', ')
