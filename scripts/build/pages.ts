import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { resolve } from 'node:path'
import { minifySync, type Plugin, type Rolldown } from 'vite'
import { beforePaint, messagesFile, translated, withBeforePaint } from './beforePaint.ts'
import { isOfArea, writeAreas } from './areaFiles.ts'
import { loadLate } from './loadLate.ts'
import { loadWriter } from './prerender.ts'
import { allPages } from '../../src/publish/allPages.ts'
import { headOfApp, usualData } from '../../src/publish/lean.ts'
import { withStyles } from '../../src/publish/contentSecurity.ts'
import type { Deployment } from '../../src/publish/deployment.ts'
import { filesOf, filesOfPages, type Manifest } from './manifest.ts'
import { wordOf, writerSource } from './websiteWriter.ts'
import { builtFile, restsFile, writerFile, type Built } from '../../src/data/built.ts'
import { pageWriter } from '../../src/publish/pageWriter.ts'
import type { PublishedArea } from '../../src/publish/publishedArea.ts'
import { robots, siteMap } from '../../src/publish/siteMap.ts'

/** Where what is made of an area is kept from one build to the next. */
const areasCache = '.cache/areas'

/**
 * Makes every address a real file, so that any static host serves the product without rewrite rules, and writes what
 * is known into it; beside them, what others read of the data: calendar feeds, spreadsheets and Open Referral pages. `rests` = the warnings that may wait, as JSON, for the desk. Not `prerendered` where a worker answers instead of a host: then the pages have a head, and no body.
 */
export function pages(
  published: PublishedArea[],
  deployment: Deployment,
  prerendered: boolean,
  rests: string,
): Plugin {
  let areas: Parameters<typeof writeAreas>[0] | null = null
  let folder = ''
  return {
    name: 'pages',
    apply: 'build',
    enforce: 'post',
    configResolved({ root, build }) {
      folder = resolve(root, build.outDir)
    },
    generateBundle: {
      order: 'post',
      async handler(_options, bundle) {
        const index = bundle['index.html']
        if (index?.type !== 'asset') this.error('The build made no index.html to copy.')
        // In quotes of the other kind they need no other name.
        const source = String(index.source).replaceAll('&#39;', "'")
        const plain = withBeforePaint(source, beforePaintFile(this, deployment))
        const list = allPages(published)
        const script = await writerSource(deployment.base)
        const writer = `${deployment.base}${writerFile}?${wordOf(script)}`
        const prerender = prerendered ? await loadWriter(deployment.base) : null
        const parts = prerender
          ? partsOf(this, bundle, plain, deployment.base, prerender.drawnStyles())
          : { shared: null, own: {} }
        const template = withStyles(plain, Object.values(parts.shared?.styles ?? {}).map(hashOf))
        const built: Built = { site: deployment.site, writer, template, ...parts }
        const write = pageWriter(published, deployment, built, prerender?.prerenderArea ?? null)
        const { besidePages } = await loadLate<typeof import('../../src/publish/website.ts')>(
          '../../src/publish/website.ts',
        )
        areas = { published, deployment, built, list, write, besidePages }
        for (const page of list) {
          if (isOfArea(page)) continue
          const source = write(page)
          if (page.file === 'index.html') index.source = source
          else this.emitFile({ type: 'asset', fileName: page.file, source })
        }
        const put = (fileName: string, source: string) =>
          this.emitFile({ type: 'asset', fileName, source })
        put(writerFile, script)
        put(builtFile, JSON.stringify(built))
        put(restsFile, rests)
        put('robots.txt', robots(deployment))
        if (deployment.site !== null) put('sitemap.xml', siteMap(list, deployment))
      },
    },
    writeBundle() {
      if (areas) writeAreas(areas, folder, prerendered ? areasCache : null)
      areas = null
    },
  }
}

/** What prerendered pages need besides, as this build calls it. */
function partsOf(
  context: Rolldown.PluginContext,
  bundle: Rolldown.OutputBundle,
  template: string,
  base: string,
  drawn: string,
): Pick<Built, 'shared' | 'own'> {
  const manifest = manifestIn(bundle)
  if (!manifest) context.error('The build made no manifest to find the files of a page in.')
  const pages = Object.entries(filesOfPages(manifest, base))
  const own = Object.fromEntries(pages.map(([page, { styles }]) => [page, styles]))
  const scripts = Object.fromEntries(pages.map(([page, { scripts }]) => [page, scripts]))
  const put = (name: string, source: string) => base + emitted(context, name, source)
  const inPages = filesOf(manifest, ['index.html']).css.map((file) => base + file)
  const text = (address: string) => textOf(bundle, address.slice(base.length))
  const styles = Object.fromEntries(inPages.map((address) => [address, text(address)]))
  const whole = pages.map(([page, { styles }]) => [page, [...inPages, ...styles]] as const)
  const settings = {
    base,
    usual: usualData,
    head: (template.match(headOfApp) ?? []).map((line) => line.trim()).join(''),
    styles: Object.fromEntries(whole),
    scripts,
  }
  const preload = read('preload.js').replace('__SETTINGS__', () => JSON.stringify(settings))
  const unscripted = read('unscripted.css')
  const shared = {
    unscripted: put('unscripted.css', unscripted),
    drawn: put('drawn.css', drawn),
    preload: put('preload.js', minifySync('preload.js', preload).code),
    sheets: Object.fromEntries(
      whole.map(([page, styles]) => [
        page,
        put('whole.css', [...styles.map(text), whereUnscripted(unscripted)].join('\n')),
      ]),
    ),
    styles,
  }
  return { shared, own }
}

/** The same styles, for a page that no script has marked as scripted: see beforePaint.js. */
const whereUnscripted = (css: string) =>
  css.replace(/^\.(?=.)/gm, '#prerendered .').replace(/^#/gm, ':root:not(.scripted) #')

const read = (name: string) => readFileSync(new URL(name, import.meta.url), 'utf8')

function textOf(bundle: Rolldown.OutputBundle, file: string): string {
  const found = bundle[file]
  if (found?.type !== 'asset') throw new Error(`The build made no ${file} to write into pages.`)
  return String(found.source).trim()
}

/** What a policy calls a style by. */
const hashOf = (style: string) => `sha256-${createHash('sha256').update(style).digest('base64')}`

/** The address of the script that runs before the first paint, with the names of the languages' files in it. */
function beforePaintFile(context: Rolldown.PluginContext, { base }: Deployment): string {
  const name = 'beforePaint.js'
  const { code } = minifySync(name, beforePaint(base, languageFiles(context)))
  return base + emitted(context, name, code)
}

/** The file of each language, by its tag. */
function languageFiles(context: Rolldown.PluginContext): Record<string, string> {
  const named = (tag: string) => emitted(context, `messages-${tag}.js`, messagesFile(tag))
  return Object.fromEntries(translated.map((tag) => [tag, named(tag)]))
}

function emitted(context: Rolldown.PluginContext, name: string, source: string | Buffer): string {
  return context.getFileName(context.emitFile({ type: 'asset', name, source }))
}

function manifestIn(bundle: Rolldown.OutputBundle): Manifest | null {
  const file = bundle['.vite/manifest.json']
  return file?.type === 'asset' ? (JSON.parse(String(file.source)) as Manifest) : null
}
