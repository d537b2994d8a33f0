import { mkdirSync, rmSync } from 'node:fs'
import { asTyped, run, type Command } from './run.ts'
import { countPlaywright, countsIn, countVitest, summary } from './test/counts.ts'

interface Step {
  title: string
  commands: Command[]
  /** The first command is the longest: the others run one after the other beside it. */
  sideBySide?: boolean
}

const reports = { unit: '.cache/vitest.json', e2e: '.cache/playwright.json' }

const quick: Step[] = [
  {
    title: 'Types, lint and format',
    // Each keeps no more than one processor busy.
    sideBySide: true,
    commands: [
      { line: 'eslint . --max-warnings 0' },
      { line: 'tsc -p .' },
      // The ground floor once more, without the DOM: `window` must not compile there.
      { line: 'tsc -p src/domain' },
      // The desk runs in Node and in a page, and knows neither.
      { line: 'tsc -p src/desk' },
      // The service worker has no document either, and much that a page has not.
      { line: 'tsc -p src/worker' },
      { line: 'prettier --check --log-level warn .' },
    ],
  },
  {
    title: 'Unit and component tests',
    commands: [
      { line: `vitest run --reporter=dot --reporter=json --outputFile.json=${reports.unit}` },
    ],
  },
  { title: 'Data', commands: [{ line: 'tsx scripts/desk/main.ts check' }] },
]

const whole: Step[] = [
  ...quick,
  { title: 'Production build', commands: [{ line: 'vite build --logLevel warn' }] },
  { title: 'Size budgets', commands: [{ line: 'tsx scripts/budget.ts' }] },
  { title: 'Oldest browsers', commands: [{ line: 'tsx scripts/floor.ts' }] },
  {
    title: 'End-to-end tests',
    commands: [{ line: 'tsx scripts/e2e.ts', env: { PLAYWRIGHT_JSON_OUTPUT_NAME: reports.e2e } }],
  },
]

/** Runs commands one after the other; the first that fails, or null when all is well. */
async function oneByOne(commands: Command[]): Promise<Command | null> {
  for (const command of commands) if ((await run(command)) !== 0) return command
  return null
}

/** Runs the steps in order; the first command that fails, or null when all is well. */
async function firstFailure(steps: Step[]): Promise<Command | null> {
  for (const [index, { title, commands, sideBySide = false }] of steps.entries()) {
    const began = performance.now()
    console.log(`\n── ${index + 1} of ${steps.length}: ${title} ${'─'.repeat(60 - title.length)}`)
    const lanes = sideBySide ? [commands.slice(0, 1), commands.slice(1)] : [commands]
    const failures = await Promise.all(lanes.map(oneByOne))
    const failed = failures.find((failure) => failure !== null)
    if (failed) return failed
    console.log(`   done in ${((performance.now() - began) / 1000).toFixed(1)} s`)
  }
  return null
}

mkdirSync('.cache', { recursive: true })
for (const report of Object.values(reports)) rmSync(report, { force: true })

const failed = await firstFailure(process.argv.includes('--quick') ? quick : whole)
if (failed) console.log(`\nFAILED. Run this step again with:\n  ${asTyped(failed)}`)
const counted = [...countsIn(reports.unit, countVitest), ...countsIn(reports.e2e, countPlaywright)]
console.log(`\n${summary(counted)}`)
process.exitCode = failed ? 1 : 0
