/** A list and a map fit side by side. The same width stands in Finder.css. */
export const roomForMap = '(min-width: 48rem)'
