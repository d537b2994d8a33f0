const and = new Intl.ListFormat('en-GB', { type: 'conjunction' })

/** "Monday, Tuesday and Friday". */
export const list = (items: string[]): string => and.format(items)
