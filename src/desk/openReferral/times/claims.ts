import type { Claim } from './claim.ts'
import { patterns } from './patterns.ts'

const whole = patterns.map(
  ([pattern, read]) => [new RegExp(`(?<![\\w£.])${pattern}(?![\\w])`, 'gi'), read] as const,
)

/** What a text says about when, in no order. Words that could mean something else are not read: see docs/decisions. */
export function claimsIn(text: string): Claim[] {
  const claims: Claim[] = []
  let left = text.replaceAll(/[\s\u00a0]+/g, ' ').slice(0, 20_000)
  for (const [pattern, read] of whole) {
    const matches = [...left.matchAll(pattern)]
    claims.push(...matches.flatMap((match) => read(match)))
    // The same words are not read twice.
    if (matches.length > 0) left = left.replaceAll(pattern, ' ¦ ')
  }
  return claims
}
