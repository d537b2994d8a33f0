import { spawnSync } from 'node:child_process'
import { existsSync, readFileSync } from 'node:fs'
import { chromium } from '@playwright/test'

const usual = [
  // The same browser without a window: it takes two thirds of the time.
  '/usr/bin/chromium-headless-shell',
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
  '/usr/bin/google-chrome-stable',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
]

/** What a headless browser on a test machine needs: no sandbox for root, and no calls home. */
export const chromiumArguments = [
  '--no-sandbox',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
]

/** The Chromium of this machine: CHROMIUM where said, else the usual places, else Playwright's own; null when none. */
export function findChromium(): string | null {
  const said = process.env.CHROMIUM
  if (said) return said
  return [...usual, chromium.executablePath()].find((path) => existsSync(path)) ?? null
}

/** The Chromium to test with. On Debian, as root, it is installed where missing; elsewhere the error says how. */
export function ensureChromium(): string {
  const found = findChromium() ?? installOnDebian()
  if (found && existsSync(found)) return found
  throw new Error(
    [
      found ? `CHROMIUM says ${found}, but there is no such file.` : 'No Chromium was found.',
      'The end-to-end tests need one. Do one of these, then run the command again:',
      '  sudo apt-get update && sudo apt-get install -y chromium     (Debian, Ubuntu)',
      '  npx playwright install --with-deps chromium                 (anywhere)',
      '  export CHROMIUM=/path/to/chrome                             (one you have)',
    ].join('\n'),
  )
}

function installOnDebian(): string | null {
  const debian = existsSync('/etc/debian_version') && existsSync('/usr/bin/apt-get')
  if (!debian || process.getuid?.() !== 0 || isUbuntu()) return null
  console.log('No Chromium was found: installing Debian’s (about a minute).')
  const done =
    apt('update') && (apt(...install, 'chromium-headless-shell') || apt(...install, 'chromium'))
  return done ? findChromium() : null
}

const install = ['install', '-y', '--no-install-recommends']

function apt(...args: string[]): boolean {
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' }
  return spawnSync('apt-get', args, { stdio: 'inherit', env }).status === 0
}

/** Ubuntu's package of that name only points to a snap, which does not run in a container. */
function isUbuntu(): boolean {
  return /^ID=ubuntu$/m.test(readFileSync('/etc/os-release', 'utf8'))
}
