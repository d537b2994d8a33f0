import { Readable } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import type { LocalDate } from '#domain/time/localDate.ts'
import { desk } from './desk.ts'

// The edge: the clock, the command line and the exit code. `sv-SE` writes dates as YYYY-MM-DD.
const today = new Intl.DateTimeFormat('sv-SE', { timeZone: 'Europe/London' }).format(new Date())
const { code, out, err } = await desk(process.argv.slice(2), today as LocalDate)
process.exitCode = code

try {
  await pipeline(Readable.from(out === '' ? [] : [out, '\n']), process.stdout, { end: false })
} catch (error) {
  // Whoever read has seen enough: `… --json | head`.
  if (!(error instanceof Error && 'code' in error && error.code === 'EPIPE')) throw error
}
if (err !== '') console.error(err)
