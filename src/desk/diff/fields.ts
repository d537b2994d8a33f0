import type { LocalDate } from '#domain/time/localDate.ts'
import type { AgeRange, Session } from '#domain/catalogue/session.ts'
import { dates } from '#words/english.ts'
import { isSame } from '#desk/files.ts'

/** A field as a family reads it: what it is called, and its value in words. */
interface Field<Value> {
  name: string
  words: (value: Value) => string
}

/** One row for every field of a type, so that a new one is not passed over; null = another rule says it, or nobody reads it. */
export type FieldTable<T> = { [Name in keyof T]-?: Field<T[Name]> | null }

/** A field whose values are said in these words, and "not known" where it is left out. */
export const field = <Value>(
  name: string,
  words: (value: Value) => string = String,
): Field<Value | undefined> => ({
  name,
  words: (value) => (value === undefined ? 'not known' : words(value)),
})

/** "phone: not known → 01263 123456" for each field that reads otherwise than before. */
export function fieldChanges<T extends object>(table: FieldTable<T>, was: T, it: T): string[] {
  return (Object.keys(table) as (keyof T)[]).flatMap((key) => {
    const row = table[key]
    if (row === null || isSame(was[key], it[key])) return []
    const [before, after] = [row.words(was[key]), row.words(it[key])]
    return before === after ? [] : [`${row.name}: ${before} → ${after}`]
  })
}

export const listWords = (list: readonly string[]): string =>
  list.length === 0 ? 'none' : list.join(', ')

export const yesOrNo = (value: boolean): string => (value ? 'yes' : 'no')

export const dateWords = (date: LocalDate): string => dates.fullDate(date)

export const sourceWords = ({ name, url }: Session['source']): string =>
  url === undefined ? name : `${name} (${url})`

/** "0 to 12 months", "from 6 months". */
export const agesWords = ({ from, to }: AgeRange): string =>
  to === undefined ? `from ${from} months` : `${from} to ${to} months`
