import type { Weekday } from '#domain/time/localDate.ts'

/** One thing in the words of schema.org; without `@context`, which the page adds. */
export type StructuredData = { '@type': string } & Record<string, unknown>

/** Without what is not known: schema.org has no word for it. */
export function known<T extends Record<string, unknown>>(fields: T): Partial<T> {
  return Object.fromEntries(
    Object.entries(fields).filter(([, value]) => value !== undefined),
  ) as Partial<T>
}

/** Days of the week by their names at schema.org. */
export const dayNames: Partial<Record<string, string>> & Record<Weekday, string> = {
  MO: 'https://schema.org/Monday',
  TU: 'https://schema.org/Tuesday',
  WE: 'https://schema.org/Wednesday',
  TH: 'https://schema.org/Thursday',
  FR: 'https://schema.org/Friday',
  SA: 'https://schema.org/Saturday',
  SU: 'https://schema.org/Sunday',
}
