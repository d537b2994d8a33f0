declare const brand: unique symbol

/** A `T` that may not be mistaken for another `T`: months for metres, a place's id for a session's. */
export type Brand<T, Name extends string> = T & { readonly [brand]: Name }
