/** A list and a map fit side by side. The same width stands in Finder.css. */
export const roomForMap = '(min-width: 56.25rem)'
/** The filters fit beside them as well. */
export const roomForFilters = '(min-width: 75rem)'
