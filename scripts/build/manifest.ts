import { pages } from '../../src/url/paths.ts'

/** Vite's manifest: what each source became, and what it brings along. */
export type Manifest = Record<
  string,
  {
    file: string
    name?: string
    imports?: string[]
    dynamicImports?: string[]
    css?: string[]
    /** Pictures, and workers of its own. */
    assets?: string[]
    isEntry?: boolean
  }
>

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

/** The built files that nothing but these sources leads to, at once or later: what is left when they are never opened. */
export function onlyReachedFrom(manifest: Manifest, sources: string[]): Set<string> {
  const entries = Object.keys(manifest).filter((source) => manifest[source]?.isEntry)
  const reached = new Set(entries)
  for (const source of reached) {
    const { imports = [], dynamicImports = [] } = manifest[source] ?? {}
    for (const next of [...imports, ...dynamicImports])
      if (!sources.includes(next)) reached.add(next)
  }
  const filesAt = (source: string) => {
    const { file, css = [], assets = [] } = manifest[source] ?? {}
    return [file, ...css, ...assets]
  }
  const kept = new Set([...reached].flatMap(filesAt))
  const all = Object.keys(manifest).filter((source) => manifest[source]?.file.endsWith('.js'))
  return new Set(
    all.flatMap(filesAt).filter((file): file is string => file !== undefined && !kept.has(file)),
  )
}

interface PageFiles {
  scripts: string[]
  styles: string[]
}

/** The scripts and styles of each page that the first page does not need, by their addresses. */
export function filesOfPages(manifest: Manifest, base: string): Record<string, PageFiles> {
  const first = filesOf(manifest, ['index.html'])
  const late = (all: string[], had: string[]) =>
    all.filter((file) => !had.includes(file)).map((file) => base + file)
  const own: Record<string, PageFiles> = {}
  for (const [page, { module }] of Object.entries(pages)) {
    if (module === null) continue
    const whole = filesOf(manifest, ['index.html', 'src/app/OtherPage.tsx', module])
    own[page] = {
      scripts: late(whole.js, first.js),
      styles: late(whole.css, first.css),
    }
  }
  return own
}
