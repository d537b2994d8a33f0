import type * as v from 'valibot'

/**
 * One schema for every field of `T`, optional fields too: a field added to a domain type does not
 * compile until its schema knows it.
 */
export type Fields<T> = { [Field in keyof T]-?: v.GenericSchema<unknown, T[Field]> }
