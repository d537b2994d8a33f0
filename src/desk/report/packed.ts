import { deflateRawSync, inflateRawSync } from 'node:zlib'

/** So many letters of JSON are packed at a time. */
const packOf = 64_000

/**
 * A list that only grows and is read from its start, kept as packed JSON: a hundred thousand lines of a report take a
 * few megabytes, where as objects they would take a hundred.
 */
export class Packed<Item> implements Iterable<Item> {
  length = 0
  private readonly packs: Uint8Array[] = []
  private loose: string[] = []
  private letters = 0

  add(item: Item): void {
    const text = JSON.stringify(item)
    this.length += 1
    this.loose.push(text)
    this.letters += text.length
    if (this.letters < packOf) return
    this.packs.push(deflateRawSync(this.loose.join('\n'), { level: 1 }))
    this.loose = []
    this.letters = 0
  }

  *[Symbol.iterator](): Generator<Item> {
    for (const pack of this.packs)
      for (const text of inflateRawSync(pack).toString().split('\n')) yield JSON.parse(text) as Item
    for (const text of this.loose) yield JSON.parse(text) as Item
  }

  toJSON(): Item[] {
    return [...this]
  }
}
