import { readFileSync } from 'node:fs'
import { areasFrom } from '#publish/publishedArea.ts'

/** What this repository publishes. */
export const publishedHere = () =>
  areasFrom((file) => JSON.parse(readFileSync(`public/data/${file}`, 'utf8')) as unknown)
