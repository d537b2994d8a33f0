import { ensureChromium, ensureOtherEngines } from './browsers.ts'
import { run, type Command } from './run.ts'

/** The product, the product below a path of its own, and the mock build: three deployments to test. */
const builds: Command[] = [
  { line: 'vite build --logLevel warn' },
  {
    line: 'vite build --logLevel warn --outDir dist-families --emptyOutDir',
    env: { BASE: '/families/' },
  },
  { line: 'vite build --logLevel warn --mode mock' },
]

const tests: Command = {
  line: 'playwright test --config e2e/playwright.config.ts',
  args: process.argv.slice(2),
}

async function runAll(): Promise<number> {
  const CHROMIUM = ensureChromium()
  const skipped = ensureOtherEngines()
  for (const command of [...builds, { ...tests, env: { CHROMIUM } }]) {
    const code = await run(command)
    if (code !== 0) return code
  }
  for (const line of skipped) console.log(line)
  return 0
}

try {
  process.exitCode = await runAll()
} catch (error) {
  console.error(error instanceof Error ? error.message : error)
  process.exitCode = 1
}
