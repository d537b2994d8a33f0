/** What a schema expects in a person's words: `("a" | "b")` is `"a" or "b"`. */
export function plainChoices(expected: string): string {
  const [, inside] = /^\((".*")\)$/.exec(expected) ?? []
  return inside === undefined ? expected : inside.replaceAll('" | "', '" or "')
}
