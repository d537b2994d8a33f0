/** A list and a map fit side by side. The same width stands in Finder.css. */
export const roomForMap = '(min-width: 48rem)'

/** Seven days fit side by side with no word broken. */
export const weekRems = 56.25
export const roomForWeek = `(min-width: ${weekRems}rem)`
