/** The fractions of the cube roots (SHA-256's constants), and of the square roots (its start), of the first primes. */
function constants(): { rounds: number[]; start: number[] } {
  const primes: number[] = []
  for (let n = 2; primes.length < 64; n += 1) if (primes.every((it) => n % it !== 0)) primes.push(n)
  const bits = (root: number) => Math.floor((root % 1) * 2 ** 32) | 0
  return {
    rounds: primes.map((it) => bits(Math.cbrt(it))),
    start: primes.slice(0, 8).map((it) => bits(Math.sqrt(it))),
  }
}

const { rounds, start } = constants()
const turned = (word: number, by: number) => (word >>> by) | (word << (32 - by))

/** A text's bytes in blocks of 64 as SHA-256 wants them: a bit behind the text, and its length at the end. */
function padded(text: string): DataView {
  const bytes = new TextEncoder().encode(text)
  const view = new DataView(new ArrayBuffer(Math.ceil((bytes.length + 9) / 64) * 64))
  for (const [i, byte] of bytes.entries()) view.setUint8(i, byte)
  view.setUint8(bytes.length, 0x80)
  view.setUint32(view.byteLength - 4, bytes.length * 8)
  return view
}

/** SHA-256 of a text in UTF-8, as 64 hexadecimal figures (FIPS 180-4): at once, where the platform's own makes one wait. */
export function sha256(text: string): string {
  const view = padded(text)
  const state = [...start]
  const words = new Int32Array(64)
  const at = (i: number) => words[i] ?? 0
  for (let block = 0; block < view.byteLength; block += 64) {
    for (let i = 0; i < 64; i += 1) {
      if (i < 16) words[i] = view.getInt32(block + i * 4)
      else {
        const [x, y] = [at(i - 15), at(i - 2)]
        const low = turned(x, 7) ^ turned(x, 18) ^ (x >>> 3)
        const high = turned(y, 17) ^ turned(y, 19) ^ (y >>> 10)
        words[i] = at(i - 16) + low + at(i - 7) + high
      }
    }
    let [a = 0, b = 0, c = 0, d = 0, e = 0, f = 0, g = 0, h = 0] = state
    for (let i = 0; i < 64; i += 1) {
      const high = turned(e, 6) ^ turned(e, 11) ^ turned(e, 25)
      const low = turned(a, 2) ^ turned(a, 13) ^ turned(a, 22)
      const one = (h + high + ((e & f) ^ (~e & g)) + (rounds[i] ?? 0) + at(i)) | 0
      const two = (low + ((a & b) ^ (a & c) ^ (b & c))) | 0
      ;[h, g, f, e, d, c, b, a] = [g, f, e, (d + one) | 0, c, b, a, (one + two) | 0]
    }
    for (const [i, it] of [a, b, c, d, e, f, g, h].entries()) state[i] = ((state[i] ?? 0) + it) | 0
  }
  return state.map((word) => (word >>> 0).toString(16).padStart(8, '0')).join('')
}

/** A UUID that is always the same for the same text: Open Referral wants UUIDs, and we have slugs (RFC 9562, version 8). */
export function uuidOf(text: string): string {
  const hex = sha256(`family-hub-map ${text}`)
  const variant = '89ab'[Number.parseInt(hex.slice(16, 17), 16) % 4] ?? '8'
  return [
    hex.slice(0, 8),
    hex.slice(8, 12),
    `8${hex.slice(13, 16)}`,
    `${variant}${hex.slice(17, 20)}`,
    hex.slice(20, 32),
  ].join('-')
}
