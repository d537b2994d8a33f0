import type { Place } from './place.ts'

/** What is known of whether and where a place can be gone to. Every view says it of a place, in the words of words/standing.ts. */
export interface Standing {
  status: Place['status']
  /** Whether somebody has said so: of a place of low confidence nobody has (docs/data.md, "Places"). */
  confirmed: boolean
  whereabouts: Whereabouts
}

/** `known` = there is an address to find it by, or its own point; `town` = only the town or village is known. */
export type Whereabouts = 'known' | 'town'

/** The standing of a place, from what is published of it. */
export function standingOf(place: Place): Standing {
  return {
    status: place.status,
    confirmed: place.confidence !== 'low',
    whereabouts: whereaboutsOf(place),
  }
}

function whereaboutsOf({ precision, address: { lines, postcode } }: Place): Whereabouts {
  const hasAddress = lines.length > 0 || postcode !== undefined
  return precision !== 'town' || hasAddress ? 'known' : 'town'
}

/**
 * Whether a family can be sent to a place: it is open, and it is known where. Nothing else is the nearest of its kind,
 * or offered for a plan.
 */
export function canGoTo(place: Place): boolean {
  const { status, whereabouts } = standingOf(place)
  return status === 'open' && whereabouts === 'known'
}
