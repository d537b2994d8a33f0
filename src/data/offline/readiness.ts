import { checkArea, renewArea, type AreaHeld } from './areaFiles.ts'
import type { Shell, ShellFile } from './messages.ts'
import { askShell, checkShell, mendShell } from './shell.ts'
import { openData } from './useOffline.ts'

/** What was found when every file was looked at. */
export interface Readiness {
  /** Files of the app itself. */
  app: { files: number; missing: string[] }
  area: AreaHeld
  bytes: number
  /** The browser has no room for more. */
  full: boolean
}

export type ReadinessProgress =
  { is: 'checking' } | { is: 'fetching'; missing: number; done: number }

export const isReady = ({ app, area }: Readiness): boolean =>
  app.missing.length === 0 && area.missing.length === 0 && area.savedAt !== null

/**
 * Looks at every file of the app and of an area, has from the host what is missing or old, and looks again. null where
 * there is nothing to keep it in.
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
    const [app, held] = await Promise.all([checkShell(shell), checkArea(cache, base, area)])
    const missing = app.missing.length + held.missing.length
    const fetching = (done: number) => told({ is: 'fetching', missing, done })
    const lacking = await mend(shell, app.missing, (done) => fetching(done / 2))
    const { full } = await renewArea(cache, base, area, {
      progress: (done) => fetching(0.5 + done / 2),
    })
    const [appNow, areaNow] = await Promise.all([checkShell(shell), checkArea(cache, base, area)])
    return {
      app: { files: shell.files.length, missing: lacking },
      area: areaNow,
      bytes: appNow.bytes + areaNow.bytes,
      full,
    }
  } catch {
    // The browser keeps nothing for us.
    return null
  }
}

async function mend(shell: Shell, files: ShellFile[], progress: (done: number) => void) {
  const lacking = await mendShell(shell, files, progress)
  return lacking.map(({ url }) => url.replace(/^.*\//, ''))
}
