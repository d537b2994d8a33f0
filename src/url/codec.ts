import type { Search } from '#domain/search/search.ts'

/** One value of the address: `parse` gives null for what it does not know, and parse(format(x)) = x. */
export interface Codec<T> {
  parse: (text: string) => T | null
  format: (value: T) => string
}

/** A field added to Search does not compile until the address knows it. */
export type Codecs = { [Field in keyof Search]: Codec<NonNullable<Search[Field]>> }
