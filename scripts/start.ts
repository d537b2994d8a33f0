import { existsSync, readdirSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { preview } from 'vite'
import { run } from './run.ts'

const sources = ['src', 'public', 'index.html', 'vite.config.ts', 'scripts/build', 'package.json']
const built = 'dist/index.html'

/** When a file, or anything inside a folder, was last changed, in milliseconds. */
function changed(path: string): number {
  const stat = statSync(path)
  if (!stat.isDirectory()) return stat.mtimeMs
  return Math.max(stat.mtimeMs, ...readdirSync(path).map((name) => changed(join(path, name))))
}

function upToDate(): boolean {
  return existsSync(built) && Math.max(...sources.map(changed)) < statSync(built).mtimeMs
}

// A build for another base path is no use here, so one asked for by BASE is always made.
if (process.env.BASE || !upToDate()) {
  const code = await run({ line: 'vite build --logLevel warn' })
  if (code !== 0) process.exit(code)
}
const server = await preview({ logLevel: 'warn' })
const address = server.resolvedUrls?.local[0] ?? 'http://localhost:4173/'
console.log(`The Family Hub Map is ready: open ${address} (Ctrl+C stops it)`)
