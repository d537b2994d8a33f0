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
  if (!mayInstall()) return null
  console.log('No Chromium was found: installing Debian’s (about a minute).')
  const done = apt('update') && (install('chromium-headless-shell') || install('chromium'))
  return done ? findChromium() : null
}

/** Firefox ESR of this machine: FIREFOX where said, else the usual places; null when none. Other Firefoxes are not driven. */
export function findFirefox(): string | null {
  const usual = ['/usr/bin/firefox-esr', '/usr/lib/firefox-esr/firefox-esr']
  return process.env.FIREFOX ?? usual.find((path) => existsSync(path)) ?? null
}

/** What drives Safari's engine: WebKitGTK's driver, its small browser, a display in memory and a bus of its own. */
export interface WebKit {
  driver: string
  browser: string
}

/** WebKitGTK of this machine, with all that it takes to run without a screen; null when a part is missing. */
export function findWebKit(): WebKit | null {
  const driver = '/usr/bin/WebKitWebDriver'
  const library = ['x86_64-linux-gnu', 'aarch64-linux-gnu'].map((machine) => `/usr/lib/${machine}`)
  const browser = library
    .map((folder) => `${folder}/webkit2gtk-4.1/MiniBrowser`)
    .find((path) => existsSync(path))
  const rest = ['/usr/bin/xvfb-run', '/usr/bin/dbus-run-session']
  if (browser === undefined || ![driver, ...rest].every((path) => existsSync(path))) return null
  return { driver, browser }
}

/** Installs on Debian, as root, what is missing of the engines of Firefox and Safari; the lines to say of what stays missing. */
export function ensureOtherEngines(): string[] {
  const missing = () => [
    ...(findFirefox() ? [] : ['firefox-esr']),
    ...(findWebKit() ? [] : ['webkit2gtk-driver', 'xvfb', 'xauth', 'dbus']),
  ]
  if (missing().length > 0 && mayInstall()) {
    console.log(`Installing Debian’s ${missing().join(', ')} (about a minute).`)
    if (apt('update')) install(...missing())
  }
  const hint = (packages: string) => `sudo apt-get install -y ${packages} (Debian 12 or later)`
  return [
    ...(findFirefox() ? [] : [`SKIPPED: Firefox. To test in it: ${hint('firefox-esr')}`]),
    ...(findWebKit() ? [] : [`SKIPPED: WebKit. To test in it: ${hint('webkit2gtk-driver xvfb')}`]),
  ]
}

/** Ubuntu's packages of these names only point to snaps, which do not run in a container. */
function mayInstall(): boolean {
  const debian = existsSync('/etc/debian_version') && existsSync('/usr/bin/apt-get')
  const isUbuntu = debian && /^ID=ubuntu$/m.test(readFileSync('/etc/os-release', 'utf8'))
  return debian && process.getuid?.() === 0 && !isUbuntu
}

const install = (...packages: string[]) =>
  apt('install', '-y', '--no-install-recommends', ...packages)

function apt(...args: string[]): boolean {
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' }
  return spawnSync('apt-get', args, { stdio: 'inherit', env }).status === 0
}
