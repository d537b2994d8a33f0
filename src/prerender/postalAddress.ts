import type { Address } from '#domain/catalogue/place.ts'

/** An address in one line, as people say it; empty where none is known. */
export function postalAddress({ lines, town, postcode }: Address): string {
  return [...lines, [town, postcode].filter(Boolean).join(' ')].filter(Boolean).join(', ')
}
