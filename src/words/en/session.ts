/** What the session part says, in English. Sentences a nine-year-old can read. */
export const session = {}
