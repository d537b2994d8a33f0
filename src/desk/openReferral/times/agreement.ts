import type { LocalDate, Weekday } from '#domain/time/calendar.ts'
import type { Claim, Says } from './claim.ts'
import type { Draft, Held } from './draft.ts'

/** What a row's own words say, and what the service's description says, which may be about something else. */
export interface Prose {
  own: readonly Claim[]
  service: readonly Claim[]
  /** The service has no other row, so that its description can only mean this one. */
  isOnlyRow: boolean
}

/** A draft that agrees with the prose, or was put right by it, with what was read. */
export interface Agreed {
  is: 'agreed'
  draft: Draft
  dates?: LocalDate[] | undefined
  read?: { field: string; found: string; reason: string } | undefined
}

/** Compares one thing that both may say; takes over what the prose can only mean in one way. */
export type Step = (agreed: Agreed, prose: Prose, today: LocalDate) => Agreed | Held

/** A claim of one sort. */
export type Of<S extends Says> = Extract<Claim, { says: S }>

/** The claims of one sort. */
export const those = <S extends Says>(claims: readonly Claim[], says: S): Of<S>[] =>
  claims.filter((it): it is Of<S> => it.says === says)

/** The words that claims stand in, for the report. */
export const words = (claims: readonly Claim[]) =>
  [...new Set(claims.map((it) => it.words.trim()))].join('; ')

/** Whether two lists hold the same, in whatever order. */
export const sameSet = <T>(a: readonly T[], b: readonly T[]) =>
  new Set([...a, ...b]).size === new Set(a).size && new Set(b).size === new Set(a).size

/** The weekdays of a row, with a number or without. */
export const weekdaysOf = ({ days, nth }: Draft): Weekday[] => [
  ...days,
  ...nth.map((it) => it.slice(-2) as Weekday),
]

/** Claims that can only be about this row. */
export const about = ({ own, service, isOnlyRow }: Prose) =>
  isOnlyRow ? [...own, ...service] : own
