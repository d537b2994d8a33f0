/** A point on the ground, WGS 84 decimal degrees. */
export interface Point {
  lat: number
  lon: number
}

/** A named street: the middle of it, and the town or village it is in or nearest to. */
export interface Street extends Point {
  name: string
  near: string
}

export type GazetteerKind = 'town' | 'village' | 'sector' | 'district'

/** One named point to start a search from. */
export interface GazetteerEntry extends Point {
  kind: GazetteerKind
  name: string
  otherNames: string[]
}
