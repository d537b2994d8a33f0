import type { LocalDate } from '~/domain/calendar.ts'
import { desk } from './desk.ts'

// The edge: the clock, the command line and the exit code. `sv-SE` writes dates as YYYY-MM-DD.
const today = new Intl.DateTimeFormat('sv-SE', { timeZone: 'Europe/London' }).format(new Date())
const { code, out, err } = await desk(process.argv.slice(2), today as LocalDate)
if (out !== '') console.log(out)
if (err !== '') console.error(err)
process.exitCode = code
