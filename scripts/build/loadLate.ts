import { fileURLToPath } from 'node:url'

/** Loads a module that stands on the app or the desk only when a build needs it: other calls of Vite then start at once. */
export async function loadLate<Module>(path: string): Promise<Module> {
  const { runnerImport } = await import('vite')
  const { module } = await runnerImport<Module>(fileURLToPath(new URL(path, import.meta.url)))
  return module
}
