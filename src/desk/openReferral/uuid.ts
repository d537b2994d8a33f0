import { createHash } from 'node:crypto'

/** A UUID that is always the same for the same text: Open Referral wants UUIDs, and we have slugs (RFC 9562, version 8). */
export function uuidOf(text: string): string {
  const hex = createHash('sha256').update(`family-hub-map ${text}`).digest('hex')
  const variant = '89ab'[Number.parseInt(hex.slice(16, 17), 16) % 4] ?? '8'
  return [
    hex.slice(0, 8),
    hex.slice(8, 12),
    `8${hex.slice(13, 16)}`,
    `${variant}${hex.slice(17, 20)}`,
    hex.slice(20, 32),
  ].join('-')
}
