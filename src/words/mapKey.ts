import { current } from './current.ts'
import { mapKey as english } from './en/mapKey.ts'
import { wording } from './wording.ts'

/** What the key of the map says. */
export const mapKeyIn = wording('mapKey', english, (m) => m)

export const mapKey = mapKeyIn(current)
