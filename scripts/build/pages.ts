import { readFileSync } from 'node:fs'
import type { Plugin, Rolldown } from 'vite'
import { loadWriter } from './prerender.ts'
import { allPages, type Page } from './allPages.ts'
import type { Deployment } from './deployment.ts'
import type { Manifest } from './manifest.ts'
import { writePage } from './page.ts'
import { bodies, filesFor, headOf } from './pageParts.ts'
import type { PublishedArea } from './published.ts'
import { robots, siteMap } from './siteMap.ts'

/**
 * Makes every address a real file, so that any static host serves the product without rewrite rules, and writes what
 * is known into it. Not `prerendered` where a worker answers instead of a host: then the pages have a head, and no body.
 */
export function pages(
  published: PublishedArea[],
  deployment: Deployment,
  prerendered: boolean,
): Plugin {
  return {
    name: 'pages',
    apply: 'build',
    enforce: 'post',
    generateBundle: {
      order: 'post',
      async handler(_options, bundle) {
        const index = bundle['index.html']
        if (index?.type !== 'asset') this.error('The build made no index.html to copy.')
        const template = String(index.source)
        const list = allPages(published)
        const write = prerendered
          ? await writerOf(this, bundle, published, deployment)
          : (page: Page) => writePage(template, headOf(page, deployment), null)
        for (const page of list) {
          const source = write(page, template)
          if (page.file === 'index.html') index.source = source
          else this.emitFile({ type: 'asset', fileName: page.file, source })
        }
        const put = (fileName: string, source: string) =>
          this.emitFile({ type: 'asset', fileName, source })
        put('robots.txt', robots(deployment))
        if (deployment.site !== null) put('sitemap.xml', siteMap(list, deployment))
      },
    },
  }
}

/** Writes pages with all that can be read before, and without, scripts. */
async function writerOf(
  context: Rolldown.PluginContext,
  bundle: Rolldown.OutputBundle,
  published: PublishedArea[],
  deployment: Deployment,
): Promise<(page: Page, template: string) => string> {
  const { base } = deployment
  const manifest = manifestIn(bundle)
  if (!manifest) context.error('The build made no manifest to find the files of a page in.')
  const bodyOf = bodies(published, deployment, await loadWriter(base))
  const hashed = (name: string) => {
    const source = readFileSync(new URL(name, import.meta.url))
    return base + context.getFileName(context.emitFile({ type: 'asset', name, source }))
  }
  const shared = { unscripted: hashed('unscripted.css'), beforePaint: hashed('beforePaint.js') }
  return (page, template) => {
    const head = headOf(page, deployment)
    const files = filesFor(page, base, manifest)
    return writePage(template, { ...head, ...files, body: bodyOf(page) }, shared)
  }
}

function manifestIn(bundle: Rolldown.OutputBundle): Manifest | null {
  const file = bundle['.vite/manifest.json']
  return file?.type === 'asset' ? (JSON.parse(String(file.source)) as Manifest) : null
}
