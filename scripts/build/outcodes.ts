import type { Plugin } from 'vite'
import { outcodesFile, outcodesText } from '../../src/publish/outcodes.ts'
import type { PublishedArea } from '../../src/publish/publishedArea.ts'

/** Publishes them, in one small file for all areas: a postcode leads to its area without a look into every other. */
export function outcodes(published: readonly PublishedArea[], base: string): Plugin {
  const source = outcodesText(published)
  return {
    name: 'outcodes',
    generateBundle() {
      this.emitFile({ type: 'asset', fileName: outcodesFile, source })
    },
    configureServer({ middlewares }) {
      middlewares.use(`${base}${outcodesFile}`, (_, response) => {
        response.setHeader('content-type', 'application/json').end(source)
      })
    },
  }
}
