import { fileURLToPath } from 'node:url'
import { build, type Plugin } from 'vite'
import { buildTarget } from '../floor/support.ts'

const file = 'embed.js'
const fromHere = (path: string) => fileURLToPath(new URL(path, import.meta.url))
const entry = fromHere('../../src/embed/host/main.ts')

/**
 * Makes `embed.js`, the one script that other sites load: at an address that never changes, whole in itself, and apart
 * from the app, whose chunks it would otherwise share.
 */
export function embedScript(): Plugin {
  return {
    name: 'embed-script',
    configureServer(server) {
      server.middlewares.use((request, _response, next) => {
        const { base } = server.config
        if (request.url === base + file) request.url = `${base}src/embed/host/main.ts`
        next()
      })
    },
    async generateBundle() {
      this.emitFile({ type: 'asset', fileName: file, source: await embedSource() })
    },
  }
}

/** The script's text, as small as it gets. */
async function embedSource(): Promise<string> {
  const made = await build({
    configFile: false,
    logLevel: 'warn',
    publicDir: false,
    build: {
      write: false,
      target: buildTarget,
      modulePreload: false,
      rolldownOptions: { input: entry, output: { codeSplitting: false } },
    },
  })
  if (!('output' in made)) throw new Error('The embed script was not made in one build.')
  return made.output[0].code
}
