let left: string | null = null

/** Notes where the finder was left, with what was asked of it: in memory only, and for one family. */
export function leaveFinder(address: string | null): void {
  left = address
}

/** The address at which the finder was last left since the page was loaded. */
export function leftFinder(): string | null {
  return left
}
