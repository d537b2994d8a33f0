import react from '@vitejs/plugin-react'
import { defineConfig, type ViteUserConfig } from 'vitest/config'
import { beforePaintInPage } from './scripts/build/beforePaint.ts'
import { groups } from './scripts/build/chunks.ts'
import { contentSecurityPolicy } from './src/publish/contentSecurity.ts'
import { demo } from './scripts/build/demo.ts'
import { basePath, buildMoment, siteOrigin } from './scripts/build/deployment.ts'
import { embedScript } from './scripts/build/embedScript.ts'
import { frameAncestors } from './scripts/build/frameAncestors.ts'
import { invented, inventedMoment } from './src/testing/invented.ts'
import { leafletParts } from './scripts/build/leafletParts.ts'
import { keepMadeOf } from './scripts/build/madeOf.ts'
import { mockWorker } from './scripts/build/mockWorker.ts'
import { outcodes } from './scripts/build/outcodes.ts'
import { pages } from './scripts/build/pages.ts'
import { policyInPage } from './scripts/build/policyInPage.ts'
import { checkedPublished, readPublished, readRests } from './scripts/build/published.ts'
import { serviceWorker } from './scripts/build/serviceWorker.ts'
import { staticHost } from './scripts/build/staticHost.ts'
import { lessOfQueries } from './scripts/build/lessOfQueries.ts'
import { buildTarget } from './scripts/floor/support.ts'

/** All tests live in the county's own time zone; some set another to prove that it does not matter. */
process.env.TZ = 'Europe/London'

export default defineConfig(async ({ mode, command, isPreview }): Promise<ViteUserConfig> => {
  const mock = mode === 'mock'
  const base = basePath(process.env.BASE)
  const moment = mock ? inventedMoment : buildMoment(process.env.SOURCE_DATE_EPOCH)
  const published =
    mode !== 'production'
      ? invented
      : command === 'build'
        ? await checkedPublished('public/data', moment)
        : readPublished('public/data')
  const site = siteOrigin(process.env.SITE)
  const policy = contentSecurityPolicy(published.map(({ area }) => area.basemap))
  return {
    base,
    // Built, every address is a file of its own; while developing, one page answers them all.
    appType: command === 'serve' && !isPreview ? 'spa' : 'mpa',
    plugins: [
      react(),
      lessOfQueries(),
      leafletParts(),
      policyInPage(policy),
      beforePaintInPage(base),
      pages(published, { base, site, moment }, !mock, mock ? '[]' : readRests()),
      embedScript(),
      demo(published[0]?.area.id, base),
      outcodes(published, base),
      staticHost(frameAncestors(process.env.FRAME_ANCESTORS)),
      ...(mock ? [mockWorker()] : [serviceWorker(), keepMadeOf(moment)]),
    ],
    build: {
      outDir: mock ? 'dist-mock' : 'dist',
      target: buildTarget,
      manifest: true,
      // Whoever gets a part of these libraries gets their licences too.
      license: { fileName: 'licences.md' },
      // The policy lets in files of our own only: nothing is inlined, no polyfill is written into the page.
      assetsInlineLimit: 0,
      modulePreload: { polyfill: false },
      rolldownOptions: {
        checks: { bundlerTimings: false },
        output: { codeSplitting: { groups } },
      },
    },
    preview: { port: 4173, strictPort: true },
    test: {
      restoreMocks: true,
      projects: [
        {
          extends: true,
          test: {
            name: 'plain',
            include: ['src/{desk,domain,publish,url,words}/**/*.test.ts', 'scripts/**/*.test.ts'],
          },
        },
        {
          extends: true,
          test: {
            name: 'pages',
            include: [
              'src/{app,components,data,embed,map,pages,prerender,testing,ui}/**/*.test.{ts,tsx}',
            ],
            setupFiles: ['src/testing/setup.ts'],
          },
        },
      ],
      // By itself it leaves one processor alone, half of a small machine.
      maxWorkers: '100%',
      // A busy machine is slow, not wrong.
      testTimeout: 20_000,
    },
  }
})
