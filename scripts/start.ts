import { preview } from 'vite'
import { run } from './run.ts'

// What is built may be for another base path, of another day, or of what was there before another branch was taken.
const code = await run({ line: 'tsx scripts/refresh/main.ts' })
if (code !== 0) process.exit(code)
const server = await preview({ logLevel: 'warn' })
const address = server.resolvedUrls?.local[0] ?? 'http://localhost:4173/'
console.log(`The Family Hub Map is ready: open ${address} (Ctrl+C stops it)`)
