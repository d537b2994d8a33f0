import { existsSync, readFileSync, rmSync } from 'node:fs'
import { basename, dirname, resolve } from 'node:path'
import type { LocalDate } from '#domain/time/calendar.ts'
import { isLocalDate } from '#domain/time/localDate.ts'
import type { Call, Command, Outcome } from './command.ts'
import { WrongCall } from '#desk/result.ts'
import { pageOfReport } from '#desk/report/page.ts'
import { tableOf } from '#desk/report/table.ts'
import { writeFilesTogether } from './writeTogether.ts'
import { wantedAges } from '#desk/openReferral/session/ages.ts'
import { download } from './download/download.ts'
import { polite } from './download/polite.ts'
import { progressBar } from './download/progressBar.ts'
import { hasAnswers, openState } from './download/state.ts'
import { feedOf, filesOf } from '#desk/openReferral/feed/feed.ts'
import { UnreadableFeed } from '#desk/openReferral/feed/record.ts'
import { importFeed, type Imported } from '#desk/openReferral/importFeed.ts'
import { inLumps } from '#desk/openReferral/publishedList.ts'

/** `import open-referral <file|folder|url> --area <id>`: what a directory publishes, as our own files. */
export const importOpenReferral: Command = {
  usage: 'import open-referral <file|folder|url> --area <id> [--dry-run]',
  summary: 'read Open Referral UK (v1, v3, Outpost) and report every repair and refusal',
  help: [
    ['--area <id>', 'the area it goes into'],
    ['--dry-run', 'report, and write nothing'],
    ['--ages 0-5', 'only what is for somebody of these years'],
    ['--type-map <csv>', 'their types to ours: columns "theirs" and "ours"'],
    ['--source <name>', 'the directory, as families read it; the file or host unless said'],
    ['--checked <date>', 'when services were checked that do not say it'],
    ['--html <file>', 'also write the report as a page'],
  ],
  options: {
    area: { type: 'string' },
    'dry-run': { type: 'boolean', default: false },
    ages: { type: 'string' },
    'type-map': { type: 'string' },
    source: { type: 'string' },
    checked: { type: 'string' },
    html: { type: 'string' },
  },
  run,
}

const textIn = (options: Call['options'], name: string): string | undefined =>
  typeof options[name] === 'string' ? options[name] : undefined

function agesIn(options: Call['options']) {
  const text = textIn(options, 'ages')
  const ages = text === undefined ? undefined : wantedAges(text)
  if (text !== undefined && ages === undefined)
    throw new WrongCall(`--ages takes years, like 0-5, not "${text}"`)
  return ages
}

function checkedIn({ options, today }: Call): LocalDate | undefined {
  const text = textIn(options, 'checked')
  if (text === undefined) return undefined
  if (!isLocalDate(text) || text > today)
    throw new WrongCall(`--checked takes a day not after today, like ${today}, not "${text}"`)
  return text
}

function typeMapIn(options: Call['options']): Uint8Array | undefined {
  const path = textIn(options, 'type-map')
  if (path === undefined) return undefined
  if (!existsSync(path)) throw new WrongCall(`no file ${path}`)
  return readFileSync(path)
}

async function run(call: Call): Promise<Outcome> {
  const { options, words, folder, today } = call
  const [from, ...others] = words
  const area = textIn(options, 'area')
  if (from === undefined || others.length > 0)
    throw new WrongCall('import open-referral takes one file, folder or address')
  if (area === undefined) throw new WrongCall('say the area: --area <id>')
  const asked = {
    folder,
    area,
    today,
    directory: textIn(options, 'source') ?? nameOf(from),
    dryRun: options['dry-run'] === true,
    ages: agesIn(options),
    checked: checkedIn(call),
    typeMap: typeMapIn(options),
  }
  const isAddress = /^https?:\/\//.test(from)
  if (!isAddress && !existsSync(from)) throw new WrongCall(`no file or folder ${from}`)
  const state = isAddress ? openState('.cache/open-referral', from, today) : undefined
  const bar = progressBar(process.stderr)
  try {
    if (state !== undefined) await download(from, state, polite, bar.downloaded)
    const feed = feedOf(filesOf(state ?? from))
    const write = asked.dryRun ? undefined : writeFilesTogether
    const done = await importFeed({ ...asked, feed, write, progress: bar.read })
    // A dry run is mostly followed by the real one, which need not ask again.
    if (state !== undefined && !asked.dryRun) rmSync(state, { recursive: true })
    bar.end()
    await writePage(textIn(options, 'html'), asked, done)
    return { code: 0, text: textOf(done, asked.dryRun), json: done.report }
  } catch (error) {
    bar.end()
    if (!(error instanceof UnreadableFeed)) throw error
    const kept =
      state !== undefined && hasAnswers(state)
        ? '; what has come is kept, and the same call goes on from there'
        : ''
    return { code: 1, text: error.message + kept, json: { error: error.message } }
  }
}

/** An address is named by its host: that is who publishes. */
const nameOf = (from: string) =>
  /^https?:\/\//.test(from) ? new URL(from).host : basename(resolve(from)).replace(/\.json$/, '')

async function writePage(
  path: string | undefined,
  { directory, today }: { directory: string; today: LocalDate },
  { report, areaName, unmapped, remarks, gone }: Imported,
): Promise<void> {
  if (path === undefined) return
  const page = pageOfReport(report, {
    directory,
    area: areaName,
    date: today,
    unmapped,
    remarks,
    gone,
  })
  await writeFilesTogether(dirname(path), new Map([[basename(path), inLumps(page)]]))
}

function unmappedText(unmapped: Imported['unmapped'], types: readonly string[]): string[] {
  if (unmapped.length === 0) return []
  return [
    '\nTypes that no type map names, by services:',
    ...unmapped.map(([term, services]) => `${String(services).padStart(6)}  ${term}`),
    '\nTo take them in, write a spreadsheet (CSV) with the columns theirs and ours, and give it with',
    `--type-map. Under ours, one of: ${types.join(', ')}; nothing leaves a type out.`,
  ]
}

function textOf({ report, unmapped, types, remarks, gone }: Imported, dryRun: boolean): string {
  return [
    tableOf(report),
    ...unmappedText(unmapped, types),
    ...remarks.map((it) => `\n${it}`),
    ...(gone.length > 0 ? [`\nNo longer in the feed, and taken out: ${gone.join(', ')}`] : []),
    ...(dryRun ? ['\nNothing was written: --dry-run.'] : []),
  ].join('\n')
}
