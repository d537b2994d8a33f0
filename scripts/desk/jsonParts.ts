const isIterable = (value: object): value is Iterable<unknown> => Symbol.iterator in value
const fieldsOf = (value: object): [string, unknown][] =>
  Object.entries(value as Record<string, unknown>).filter(([, it]) => it !== undefined)

const json = (value: unknown, depth: number) =>
  JSON.stringify(value, null, 2).replaceAll('\n', `\n${'  '.repeat(depth)}`)

function* listParts(list: Iterable<unknown>): Generator<string> {
  let isEmpty = true
  for (const it of list) {
    yield `${isEmpty ? '[' : ','}\n    ${json(it ?? null, 2)}`
    isEmpty = false
  }
  yield isEmpty ? '[]' : '\n  ]'
}

/**
 * What `JSON.stringify(value, null, 2)` gives, in parts: the lists in an object's fields are written item by item, and
 * may be anything that can be walked through, so that they need not be held whole.
 */
export function* jsonParts(value: unknown): Generator<string> {
  if (typeof value !== 'object' || value === null || isIterable(value)) {
    yield json(value, 0)
    return
  }
  let isEmpty = true
  for (const [key, inner] of fieldsOf(value)) {
    yield `${isEmpty ? '{' : ','}\n  ${JSON.stringify(key)}: `
    if (typeof inner === 'object' && inner !== null && isIterable(inner)) yield* listParts(inner)
    else yield json(inner, 1)
    isEmpty = false
  }
  yield isEmpty ? '{}' : '\n}'
}
