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

/** One named point to start a search from. */
export interface GazetteerEntry extends Point {
  kind: 'town' | 'village' | 'sector' | 'district'
  name: string
  otherNames: string[]
}
