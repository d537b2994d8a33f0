import { existsSync, readFileSync, rmSync } from 'node:fs'
import { isLocalDate, type LocalDate } from '#domain/time/localDate.ts'
import { wantedAges } from '#desk/openReferral/session/ages.ts'
import { feedOf, nameOfFeed } from '#desk/openReferral/feed/feed.ts'
import type { Files } from '#desk/files.ts'
import { UnreadableFeed } from '#desk/openReferral/feed/record.ts'
import { importFeed, type FeedImport } from '#desk/openReferral/importFeed.ts'
import { pageOfReport } from '#desk/report/page.ts'
import { resultOf } from '#desk/openReferral/importResult.ts'
import { WrongCall } from '#desk/result.ts'
import {
  fileOption,
  removalsIn,
  textOption,
  type Call,
  type Command,
  type Outcome,
} from './command.ts'
import { download, hasAnswers, openState } from './download.ts'
import { polite } from './polite.ts'
import { jsonIn } from './folder.ts'
import { progressBar } from './progress.ts'

/** `import open-referral <file|folder|url> --area <id>`: what a directory publishes, as our own files. */
export const importOpenReferralCommand: Command = {
  usage: 'import open-referral <file|folder|url> --area <id> [--dry-run]',
  summary: 'read Open Referral UK (v1, v3, Outpost) and report every repair and refusal',
  help: [
    ['--area <id>', 'the area it goes into'],
    ['--dry-run', 'report, and write nothing'],
    ['--ages 0-5', 'only what is for somebody of these years'],
    ['--type-map <csv>', 'their types to ours: columns "theirs" and "ours"'],
    [
      '--source <name>',
      'the directory, as families read it; its address or its own name unless said',
    ],
    ['--allow-removals <n>', 'take out up to so many sessions that are no longer in the feed'],
    ['--checked <date>', 'when services were checked that do not say it'],
    ['--html <file>', 'also write the report as a page'],
  ],
  options: {
    area: { type: 'string' },
    'dry-run': { type: 'boolean', default: false },
    ages: { type: 'string' },
    'type-map': { type: 'string' },
    source: { type: 'string' },
    'allow-removals': { type: 'string' },
    checked: { type: 'string' },
    html: { type: 'string' },
  },
  run,
}

function agesIn(options: Call['options']) {
  const text = textOption(options, 'ages')
  const ages = text === undefined ? undefined : wantedAges(text)
  if (text !== undefined && ages === undefined)
    throw new WrongCall(`--ages takes years, like 0-5, not "${text}"`)
  return ages
}

function checkedIn({ options, today }: Call): LocalDate | undefined {
  const text = textOption(options, 'checked')
  if (text === undefined) return undefined
  if (!isLocalDate(text) || text > today)
    throw new WrongCall(`--checked takes a day not after today, like ${today}, not "${text}"`)
  return text
}

function typeMapIn(options: Call['options']): Uint8Array | undefined {
  const path = textOption(options, 'type-map')
  if (path === undefined) return undefined
  if (!existsSync(path)) throw new WrongCall(`no file ${path}`)
  return readFileSync(path)
}

async function run(call: Call): Promise<Outcome> {
  const { options, words, today } = call
  const [from, ...others] = words
  const area = textOption(options, 'area')
  if (from === undefined || others.length > 0)
    throw new WrongCall('import open-referral takes one file, folder or address')
  if (area === undefined) throw new WrongCall('say the area: --area <id>')
  const dryRun = options['dry-run'] === true
  const wanted = {
    area,
    today,
    ages: agesIn(options),
    checked: checkedIn(call),
    typeMap: typeMapIn(options),
    allowRemovals: removalsIn(options),
  }
  const page = fileOption(options, 'html')
  const isAddress = /^https?:\/\//.test(from)
  if (!isAddress && !existsSync(from)) throw new WrongCall(`no file or folder ${from}`)
  const state = isAddress ? openState('.cache/open-referral', from, today) : undefined
  const bar = progressBar(process.stderr)
  try {
    if (state !== undefined) await download(from, state, polite, bar.downloaded)
    const texts = jsonIn(state ?? from)
    if (texts.size === 0) throw new UnreadableFeed('the folder holds no .json files')
    const directory = textOption(options, 'source') ?? nameOf(from, isAddress, texts)
    const asked = { ...wanted, directory }
    const feed = feedOf(texts)
    const done = importFeed({ ...asked, feed, files: call.files(), progress: bar.read })
    // A dry run is mostly followed by the real one, which need not ask again.
    if (state !== undefined && !dryRun) rmSync(state, { recursive: true })
    const { files, ...it } = resultOf(done, call.files(), asked)
    // One thing is to be said of it, and a program still gets its counts.
    if (done.report.services.read === 0)
      return { code: 1, text: 'the feed holds no services', json: it.json }
    return {
      ...it,
      text: dryRun ? `${it.text}\nNothing was written: --dry-run.` : it.text,
      files,
      asked: page === undefined ? undefined : new Map([[page, pageText(asked, done)]]),
    }
  } catch (error) {
    if (!(error instanceof UnreadableFeed)) throw error
    const kept =
      state !== undefined && hasAnswers(state)
        ? '; what has come is kept, and the same call goes on from there'
        : ''
    return { code: 1, text: error.message + kept, json: { error: error.message } }
  } finally {
    bar.end()
  }
}

/**
 * What a directory is called that nobody named: an address, without what only finds the list in it; else what the feed
 * calls itself. Never the file, whose name is another one next month.
 */
function nameOf(from: string, isAddress: boolean, texts: Files): string {
  if (!isAddress) return nameOfFeed(texts) ?? 'Open Referral feed'
  const { host, pathname } = new URL(from)
  return `${host}${pathname}`.replace(/\/(?:services\/?)?$/, '')
}

function pageText(
  { directory, today }: { directory: string; today: LocalDate },
  { report, areaName, unmapped, remarks, gone }: FeedImport,
): string {
  const about = { directory, area: areaName, date: today, unmapped, remarks, gone }
  return [...pageOfReport(report, about)].join('')
}
