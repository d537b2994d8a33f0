import type { LocalDate, Weekday } from '#domain/time/localDate.ts'
import type { MonthlyByday } from '#domain/catalogue/session.ts'
import { quoted, type Claim } from './claims.ts'
import { held, type TimesUnknown, type Row } from './row.ts'

/** A row with the words that are its own, the dates that its fields name, and the last day they give. */
export interface SaidRow {
  row: Row
  own: readonly Claim[]
  bounds: readonly LocalDate[]
  until?: LocalDate | undefined
}

/** What is said around a row: by its service, and by the other rows of the service. */
export interface RowContext {
  service: readonly Claim[]
  /** All rows of the service, this one too. */
  rows: readonly SaidRow[]
  today: LocalDate
}

/** A row that agrees with the prose, or was put right by it, with what was read from it. */
export interface Agreed {
  is: 'agreed'
  row: Row
  dates?: LocalDate[] | undefined
  exdates?: LocalDate[] | undefined
  read: { field: string; found: string; reason: string }[]
}

/** One row among all, and everything that is said of it. */
export interface Case extends RowContext, SaidRow {
  /** What the row says and what the service says. */
  all: readonly Claim[]
  /** What can only be about this row: the service's words too, where it has no other. */
  sure: readonly Claim[]
}

/** Compares one thing that both may say; takes over what the prose can only mean in one way. */
export type Step = (agreed: Agreed, it: Case) => Agreed | TimesUnknown

export const hold = (claims: readonly Claim[], reason: string) =>
  held('description', quoted(claims), reason)
export const taken = (agreed: Agreed, claims: readonly Claim[], reason: string): Agreed => ({
  ...agreed,
  read: [...agreed.read, { field: 'description', found: quoted(claims), reason }],
})

/** Whether two lists hold the same, in whatever order. */
export const sameSet = <T>(a: readonly T[], b: readonly T[]) =>
  new Set([...a, ...b]).size === new Set(a).size && new Set(b).size === new Set(a).size
export const weekdaysOfNth = (byday: readonly MonthlyByday[]) =>
  byday.map((it) => it.slice(-2) as Weekday)
/** The weekdays of a row, with a number or without. */
export const weekdaysOf = ({ days, nth }: Row): Weekday[] => [...days, ...weekdaysOfNth(nth)]
