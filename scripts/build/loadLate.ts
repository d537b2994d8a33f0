import { fileURLToPath } from 'node:url'
import { runnerImport } from 'vite'

/** Loads a module that stands on the app or the desk only when a build needs it: other calls of Vite then start at once. */
export async function loadLate<Module>(path: string): Promise<Module> {
  const { module } = await runnerImport<Module>(fileURLToPath(new URL(path, import.meta.url)))
  return module
}
