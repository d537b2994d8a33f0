import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { wallClock } from '../../src/data/clock.ts'
import { builtPolicy, policyOf } from '../build/policyInPage.ts'
import { ask } from './ask.ts'
import { askPublished, baseOf } from './askPublished.ts'
import { checkPublished } from './checkPublished.ts'
import { hostingFiles } from './files.ts'
import { checkHeaders } from './checkHeaders.ts'
import { wantedHeaders } from './wanted.ts'

const usage = `npm run hosting -- check <url> [--days 31] what is wrong with a running site: its headers, parts that are not of one build,
                                           and what is published being older than so many days
npm run hosting -- write [--out <folder>]  settings for nginx, Apache, IIS, Azure Static Web Apps, Netlify and Cloudflare,
                                           of what \`npm run build\` made, and for the path that it was made for: its pages name
                                           their styles to the host

check: exit 0 nothing is wrong, 1 something is, 2 the call is wrong or the site does not answer.
write: FRAME_ANCESTORS="'self' https://www.norfolk.gov.uk" says who may frame the pages; else only they themselves.`

async function check(address: string, days: number): Promise<number> {
  if (!Number.isInteger(days) || days < 1) return misused('--days is a number of days, 1 or more.')
  if (!URL.canParse(address) || !/^https?:/.test(address))
    return misused(`“${address}” is no web address: begin with https://`)
  const site = new URL(address.endsWith('/') ? address : `${address}/`)
  const answers = await ask(site).catch((error: unknown) =>
    String(error instanceof Error ? error.message : error),
  )
  if (typeof answers === 'string') return misused(`${site.href} could not be read: ${answers}.`)
  const wanted = wantedHeaders(policyOf(answers.page.text) ?? '')
  const findings = [
    ...checkHeaders(answers, wanted, site.protocol === 'https:'),
    ...checkPublished(await askPublished(site), today(), days),
  ]
  for (const { weight, said } of findings)
    console.log(`${weight === 'wrong' ? 'WRONG ' : 'better'}  ${said}`)
  const faults = findings.filter(({ weight }) => weight === 'wrong').length
  console.log(
    faults === 0 ? `Nothing is wrong with ${site.href}` : `${faults} wrong with ${site.href}`,
  )
  return faults === 0 ? 0 : 1
}

/** In the time zone of both counties, and of every council that may publish here. */
const today = () => wallClock('Europe/London', Date.now()).date

/** The path that what was built is for, by where its first page has its script. */
const builtBase = () => baseOf(readFileSync(join('dist', 'index.html'), 'utf8')) ?? '/'

function write(folder: string): number {
  const policy = builtPolicy('dist')
  if (policy === null)
    return misused('There is no build to write settings for: run `npm run build` first.')
  mkdirSync(folder, { recursive: true })
  const base = builtBase()
  for (const [name, text] of Object.entries(hostingFiles(wantedHeaders(policy), base)))
    writeFileSync(join(folder, name), text)
  console.log(`Written to ${folder}/, for a site at ${base}`)
  return 0
}

function misused(said: string): number {
  console.error(`${said}\n\n${usage}`)
  return 2
}

async function main(): Promise<number> {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: {
      out: { type: 'string', default: 'dist-hosting' },
      days: { type: 'string', default: '31' },
      help: { type: 'boolean' },
    },
  })
  const [command, address] = positionals
  if (values.help) return (console.log(usage), 0)
  if (command === 'check' && address) return check(address, Number(values.days))
  if (command === 'write') return write(values.out)
  return misused('Say what to do.')
}

process.exitCode = await main().catch((error: unknown) =>
  misused(error instanceof Error ? error.message : String(error)),
)
