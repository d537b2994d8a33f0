/** What an address names, without the numbers of houses: a street, or a building that no map may know. */
export const namesIn = (lines: readonly string[]): string[] =>
  lines
    .join(', ')
    .split(/(?:^|, ?|\/)(?:[\d/-]+ )?/)
    .filter(Boolean)

/** Whether a street is one of those an address names, however the two are written: "St William's Way", "St Williams Way". */
export function isInAddress(names: readonly string[]): (street: string) => boolean {
  const keys = new Set(names.map(keyOf))
  return (street) => keys.has(keyOf(street))
}

const keyOf = (name: string) => name.toLowerCase().replace(/\W/g, '')
