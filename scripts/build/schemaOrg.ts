/** One thing in the words of schema.org; without `@context`, which the page adds. */
export type StructuredData = { '@type': string } & Record<string, unknown>

/** Without what is not known: schema.org has no word for it. */
export function known<T extends Record<string, unknown>>(fields: T): Partial<T> {
  return Object.fromEntries(
    Object.entries(fields).filter(([, value]) => value !== undefined),
  ) as Partial<T>
}
