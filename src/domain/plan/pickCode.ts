/** 35 bits: of seven hundred areas with ten thousand ids each, one has two that share a code, and `check` refuses it. */
const length = 7
const bits = 5n * BigInt(length)
/** Crockford's base 32 in small letters: no `i`, `l`, `o` or `u`, which are read as something else. */
const digits = '0123456789abcdefghjkmnpqrstvwxyz'

const offset = 0xcbf29ce484222325n
const prime = 0x100000001b3n

/** FNV-1a of a slug, 64 bits. Source: draft-eastlake-fnv. */
export function fnv1a(slug: string): bigint {
  let hash = offset
  for (let at = 0; at < slug.length; at++) {
    hash = BigInt.asUintN(64, (hash ^ BigInt(slug.charCodeAt(at))) * prime)
  }
  return hash
}

/**
 * The short form of a place's or session's id that links carry: seven small letters and digits, the same for ever.
 * Unique among the ids of an area, because `check` refuses two that share one.
 */
export function codeOf(id: string): string {
  const hash = fnv1a(id)
  let rest = BigInt.asUintN(Number(bits), hash ^ (hash >> bits))
  let code = ''
  for (let digit = 0; digit < length; digit++) {
    code = digits.charAt(Number(rest & 31n)) + code
    rest >>= 5n
  }
  return code
}
