import { spawn } from 'node:child_process'
import { mkdirSync, readFileSync } from 'node:fs'
import { preview } from 'vite'
import { chromiumArguments, findChromium } from '../browsers.ts'
import { median } from './measure.ts'

const version = '13.5.0'
const runs = 5
const port = 4323
const categories = ['performance', 'accessibility', 'best-practices', 'seo'] as const
const timings = ['largest-contentful-paint', 'total-blocking-time'] as const

/** What is asked of the median, out of 100. */
const wanted: Partial<Record<(typeof categories)[number], number>> = {
  performance: 100,
  accessibility: 100,
  'best-practices': 100,
}

interface Report {
  categories: Record<string, { score: number | null }>
  audits: Record<string, { numericValue?: number }>
}

/** Lighthouse's mobile test (simulated slow 4G, 4x CPU) of what `npm run build` made, as a table of medians. */
export async function benchLighthouse(): Promise<string> {
  const chrome = findChromium()
  if (!chrome) return 'Lighthouse: skipped, no Chromium was found (set CHROMIUM).'
  if (!(await lighthouse(['--version'], chrome)))
    return `Lighthouse ${version}: skipped, npx cannot have it here.`
  const server = await preview({ preview: { port, strictPort: true }, logLevel: 'silent' })
  try {
    const reports: Report[] = []
    for (let run = 0; run < runs; run += 1) reports.push(await measure(chrome, run))
    return table(reports)
  } finally {
    await server.close()
  }
}

/** Runs Lighthouse beside the server, which answers from this process; whether it went well. */
function lighthouse(args: string[], chrome: string): Promise<boolean> {
  const command = ['--yes', `lighthouse@${version}`, ...args]
  // It asks for a newer Node than the project, and works on this one.
  const env = { ...process.env, CHROME_PATH: chrome, npm_config_engine_strict: 'false' }
  return new Promise((done) => {
    const child = spawn('npx', command, { stdio: 'ignore', env })
    child.on('error', () => done(false))
    child.on('close', (code) => done(code === 0))
  })
}

async function measure(chrome: string, run: number): Promise<Report> {
  mkdirSync('.cache', { recursive: true })
  const file = `.cache/lighthouse-${run}.json`
  const flags = ['--headless=new', ...chromiumArguments].join(' ')
  const args = [`http://localhost:${port}/norfolk/`, '--quiet', '--output=json']
  if (!(await lighthouse([...args, `--output-path=${file}`, `--chrome-flags=${flags}`], chrome)))
    throw new Error('Lighthouse could not measure the page.')
  return JSON.parse(readFileSync(file, 'utf8')) as Report
}

function table(reports: Report[]): string {
  const scores = categories.map((name) => {
    const score = Math.round(
      median(reports.map((report) => (report.categories[name]?.score ?? 0) * 100)),
    )
    const least = wanted[name]
    const verdict =
      least === undefined ? '' : score >= least ? `(at least ${least})` : `UNDER ${least}`
    return `${name.padEnd(26)} ${String(score).padStart(6)}  ${verdict}`
  })
  const times = timings.map((name) => {
    const time = median(reports.map((report) => report.audits[name]?.numericValue ?? NaN))
    return `${name.padEnd(26)} ${Math.round(time).toString().padStart(6)}  ms`
  })
  return [`Lighthouse ${version}, mobile, median of ${runs}`, ...scores, ...times].join('\n')
}
