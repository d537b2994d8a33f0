/**
 * Why a file could not be had. Each is said to a person in its own words, with "try again"; `newer` = it is of a form that
 * only a newer app can read, which is offered instead.
 */
export type TroubleKind = 'offline' | 'missing' | 'malformed' | 'slow' | 'newer'

/** A file of the catalogue that could not be had; everything else still works. */
export interface Trouble {
  file: string
  kind: TroubleKind
}

/** A record the schema would not let in: dropped, counted, and listed on the data page. */
export interface Refusal {
  file: string
  /** The record's own id, or its position where it has none. */
  id: string
  /** Path of the field inside the record, such as `schedules[0].byday`. */
  field: string
  found: string
  expected: string
}

/** Thrown when a whole file is of no use. */
export class DataError extends Error {
  readonly kind: TroubleKind
  readonly file: string

  constructor(kind: TroubleKind, file: string, detail: string) {
    super(`${file}: ${detail}`)
    this.name = 'DataError'
    this.kind = kind
    this.file = file
  }
}
