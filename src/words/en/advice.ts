/** What the advice part says, in English. Sentences a nine-year-old can read. */
export const advice = {}
