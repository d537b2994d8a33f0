import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Plugin } from 'vite'

/** Writes the Content-Security-Policy into the built page, for hosts whose headers cannot be set. */
export function policyInPage(policy: string): Plugin {
  return {
    name: 'policy-in-page',
    apply: 'build',
    transformIndexHtml: {
      order: 'post',
      handler: () => [
        {
          tag: 'meta',
          attrs: { 'http-equiv': 'Content-Security-Policy', content: policy },
          injectTo: 'head-prepend',
        },
      ],
    },
  }
}

/** The policy that stands in a page; null where none does. */
export function policyOf(page: string): string | null {
  const said = /http-equiv="Content-Security-Policy" content="([^"]*)"/.exec(page)?.[1]
  return said?.replaceAll('&#39;', "'").replaceAll('&amp;', '&') ?? null
}

/** The policy of what was built, which names the styles that stand in its pages; null where nothing was. */
export function builtPolicy(folder: string): string | null {
  const page = join(folder, 'index.html')
  return existsSync(page) ? policyOf(readFileSync(page, 'utf8')) : null
}
