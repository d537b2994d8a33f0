import { checkArea, renewArea, type AreaHeld } from './areaFiles.ts'
import { pathOf } from '#data/published.ts'
import type { Shell } from './messages.ts'
import { languageCacheName } from './savedFile.ts'
import { askShell, checkShell, mendShell, type Part } from './shell.ts'
import { openData } from './useOffline.ts'

/** What was found when every file was looked at. */
export interface Readiness {
  /** Files of the app itself, with those of its languages. */
  app: { files: number; missing: string[] }
  area: AreaHeld
  /** Tags of the languages that need no signal, beside English: their own file, and what the area publishes in them. */
  languages: string[]
  bytes: number
  /** The browser has no room for more. */
  full: boolean
}

export type ReadinessProgress =
  { is: 'checking' } | { is: 'fetching'; missing: number; done: number }

export const isReady = ({ app, area }: Readiness): boolean =>
  app.missing.length === 0 && area.missing.length === 0 && area.savedAt !== null

/**
 * Looks at every file of the app, of every language and of an area, has from the host what is missing or old, and looks
 * again: nobody knows before a visit what the family reads. null where there is nothing to keep it in.
 */
export async function makeReady(
  active: ServiceWorker,
  base: string,
  area: string,
  told: (progress: ReadinessProgress) => void,
): Promise<Readiness | null> {
  told({ is: 'checking' })
  try {
    const shell = await askShell(active)
    if (!shell) return null
    const cache = await openData(base)
    const parts = partsOf(shell, base)
    const languages = shell.languages.map(({ tag }) => tag)
    const look = () =>
      Promise.all([Promise.all(parts.map(checkShell)), checkArea(cache, base, area, { languages })])
    const [app, held] = await look()
    const missing = missingOf(app).length + held.missing.length
    const fetching = (done: number) => told({ is: 'fetching', missing, done })
    for (const [nth, part] of parts.entries())
      await mendShell(part, app[nth]?.missing ?? [], (done) =>
        fetching((nth + done) / parts.length / 2),
      )
    const { full } = await renewArea(cache, base, area, {
      languages,
      progress: (done) => fetching(0.5 + done / 2),
    })
    const [appNow, areaNow] = await look()
    return {
      app: {
        files: parts.flatMap(({ files }) => files).length,
        missing: missingOf(appNow).map((url) => url.replace(/^.*\//, '')),
      },
      area: areaNow,
      languages: shell.languages.flatMap(({ tag, url }) =>
        missingOf(appNow).includes(url) || areaNow.missing.includes(translations(area, tag))
          ? []
          : [tag],
      ),
      bytes: appNow.reduce((sum, { bytes }) => sum + bytes, areaNow.bytes),
      full,
    }
  } catch {
    // The browser keeps nothing for us.
    return null
  }
}

const translations = (area: string, tag: string) => pathOf('translations.json', area, tag)

const partsOf = (shell: Shell, base: string): Part[] => [
  shell,
  { cache: languageCacheName(new URL(base, location.href).href), files: shell.languages },
]

const missingOf = (parts: Awaited<ReturnType<typeof checkShell>>[]): string[] =>
  parts.flatMap(({ missing }) => missing.map(({ url }) => url))
