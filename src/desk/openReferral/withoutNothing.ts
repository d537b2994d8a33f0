/** An object without the fields that are not known: published files never hold nothing. */
export const withoutNothing = <T extends object>(it: T): T =>
  Object.fromEntries(Object.entries(it).filter(([, value]) => value !== undefined)) as T
