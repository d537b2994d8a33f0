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
