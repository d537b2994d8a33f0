/** Vite's manifest: what each source became, and what it brings along. */
export type Manifest = Record<string, { file: string; imports?: string[]; css?: string[] }>

/** The built files a browser fetches to run these sources: themselves and all they import at once, each once. */
export function filesOf(manifest: Manifest, sources: string[]): { js: string[]; css: string[] } {
  const js = new Set<string>()
  const css = new Set<string>()
  for (const source of reachedFrom(manifest, sources)) {
    const chunk = manifest[source]
    if (!chunk) throw new Error(`The build made nothing of ${source}: has it moved?`)
    js.add(chunk.file)
    for (const file of chunk.css ?? []) css.add(file)
  }
  return { js: [...js], css: [...css] }
}

function reachedFrom(manifest: Manifest, sources: string[]): Set<string> {
  const reached = new Set(sources)
  for (const source of reached)
    for (const imported of manifest[source]?.imports ?? []) reached.add(imported)
  return reached
}
