import { UnreadableFeed } from './record.ts'

/** The text of one record of a list; `tooLong` where it was too long to keep. */
export interface Element {
  is: 'element'
  text: string
  tooLong: boolean
}

/** What a page holds besides its list, or the whole of a page that has no list. */
export interface Rest {
  is: 'rest'
  text: string
  hadList: boolean
}

/** The lists that pages keep their records in: v3, v1 and Outpost, and HSDS's own examples. */
const lists = new Set(['contents', 'content', 'services'])
const mostOfOne = 4_000_000
const mostOfRest = 16_000_000

/** Parts of text, kept up to a length and counted beyond it. */
function keeper(most: number) {
  let parts: string[] = []
  let length = 0
  return {
    add(text: string) {
      length += text.length
      if (length <= most) parts.push(text)
    },
    isFull: () => length > most,
    take() {
      const text = parts.join('').trim()
      parts = []
      length = 0
      return text
    },
  }
}

/** Knows where in the page the reading is: inside which brackets, in a string or not, in the list or not. */
class Cutter {
  private readonly rest = keeper(mostOfRest)
  private readonly record = keeper(mostOfOne)
  private readonly string = keeper(40)
  private depth = 0
  /** The depth of the list's own bracket, 0 outside it. */
  private listDepth = 0
  private hadList = false
  private inString = false
  private isEscaped = false
  private lastString = ''
  private key = ''
  /** Of the part at hand: up to where it is kept, and the records found in it. */
  private from = 0
  private found: Element[] = []

  /** Reads one more part, and gives the records that end in it. */
  push(part: string): Element[] {
    this.from = 0
    this.found = []
    let at = this.isEscaped ? 1 : 0
    this.isEscaped = false
    let stringFrom = 0
    for (;;) {
      const mark = this.inString ? /["\\]/g : /["[\]{},:]/g
      mark.lastIndex = at
      const next = mark.exec(part)
      if (next === null) break
      at = next.index + 1
      if (next[0] === '\\') {
        this.isEscaped = at === part.length
        at += 1
      } else if (next[0] === '"') {
        if (this.inString) this.endString(part.slice(stringFrom, at - 1))
        else stringFrom = at
        this.inString = !this.inString
      } else this.bracket(next[0], part, at)
    }
    if (this.inString) this.string.add(part.slice(stringFrom))
    this.keep(part.slice(this.from))
    return this.found
  }

  end(): Rest {
    if (this.depth > 0 || this.inString) throw new UnreadableFeed('it ends in the middle')
    return { is: 'rest', text: this.rest.take(), hadList: this.hadList }
  }

  private endString(last: string): void {
    this.string.add(last)
    this.lastString = this.string.take()
  }

  private bracket(mark: string, part: string, at: number): void {
    if (mark === ':') {
      if (this.depth === 1) this.key = this.lastString
    } else if (mark === ',') {
      if (this.depth === this.listDepth && this.depth > 0) this.cut(part, at)
    } else if (mark === '[' || mark === '{') {
      this.depth += 1
      if (mark === '[') this.enterList(part, at)
    } else {
      if (this.depth === this.listDepth) this.leaveList(part, at)
      this.depth -= 1
      if (this.depth < 0) throw new UnreadableFeed('it is not JSON')
    }
  }

  private enterList(part: string, at: number): void {
    const isList = this.depth === 1 || (this.depth === 2 && lists.has(this.key))
    if (!isList || this.hadList) return
    this.keep(part.slice(this.from, at))
    this.from = at
    this.hadList = true
    this.listDepth = this.depth
  }

  private leaveList(part: string, at: number): void {
    this.cut(part, at)
    this.from = at - 1
    this.listDepth = 0
  }

  /** Ends a record at the comma or bracket before `at`. */
  private cut(part: string, at: number): void {
    this.record.add(part.slice(this.from, at - 1))
    const tooLong = this.record.isFull()
    const text = this.record.take()
    if (text !== '' || tooLong) this.found.push({ is: 'element', text, tooLong })
    this.from = at
  }

  private keep(text: string): void {
    if (this.listDepth > 0) this.record.add(text)
    else {
      this.rest.add(text)
      if (this.rest.isFull()) throw new UnreadableFeed('it holds no list of services')
    }
  }
}

/**
 * Cuts a page of JSON into the records of its list, one after the other, from parts of text of any size: a file of any
 * length is read in the room of one record. The records are not parsed here, and one that is not JSON spoils no other.
 * Last comes the rest of the page. Throws UnreadableFeed where brackets do not match or the text ends early.
 */
export async function* elementsOf(
  parts: AsyncIterable<string> | Iterable<string>,
): AsyncGenerator<Element | Rest> {
  const cutter = new Cutter()
  let isFirst = true
  for await (const part of parts) {
    yield* cutter.push(isFirst ? part.replace(/^\uFEFF/, '') : part)
    isFirst = false
  }
  yield cutter.end()
}
