export const resultsTitleId = 'results-title'

/** Where the focus goes when what held it has gone: the heading that says what was found now. */
export function focusResults(): void {
  document.getElementById(resultsTitleId)?.focus()
}
