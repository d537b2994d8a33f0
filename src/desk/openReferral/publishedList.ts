/** A list as it is published (see `published` in files.ts), written record by record. */
export async function* publishedList(
  records: AsyncIterable<object> | Iterable<object>,
): AsyncGenerator<string> {
  let isEmpty = true
  for await (const record of records) {
    const text = JSON.stringify(record, null, 2).replaceAll('\n', '\n  ')
    yield `${isEmpty ? '[' : ','}\n  ${text}`
    isEmpty = false
  }
  yield isEmpty ? '[]\n' : '\n]\n'
}

/** Small parts of text as larger ones, of about so many letters: a file is not written line by line. */
export async function* inLumps(
  parts: AsyncIterable<string> | Iterable<string>,
  size = 256_000,
): AsyncGenerator<string> {
  let lump = ''
  for await (const part of parts) {
    lump += part
    if (lump.length < size) continue
    yield lump
    lump = ''
  }
  if (lump !== '') yield lump
}
