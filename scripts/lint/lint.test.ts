import { readdirSync } from 'node:fs'
import { ESLint } from 'eslint'
import tseslint from 'typescript-eslint'
import { describe, expect, it, vi } from 'vitest'

// The first snippet waits for the rules to load.
vi.setConfig({ testTimeout: 60_000 })

// Snippets are not files of the project, so the rules that need types are left out.
const eslint = new ESLint({ overrideConfig: [tseslint.configs.disableTypeChecked] })
const asWritten = new ESLint()

/** What lint says of a text if it stood in this file: the messages of the rules that hold the walls. */
async function refusals(filePath: string, text: string): Promise<string[]> {
  const [result] = await eslint.lintText(text, { filePath })
  return (result?.messages ?? [])
    .filter(({ ruleId }) => ruleId === null || /^no-restricted|max-lines/.test(ruleId))
    .map(({ message }) => message)
}

const importing = (source: string) => `import { x } from '${source}'\nexport const y = x\n`

describe('what lint refuses', () => {
  it.each([
    ['src/domain/search/age.ts', '#data/schema.ts', 'domain is plain TypeScript'],
    ['src/domain/search/age.ts', 'react', 'domain is plain TypeScript'],
    ['src/domain/search/age.ts', 'valibot', 'domain is plain TypeScript'],
    ['src/domain/search/age.ts', '@tanstack/react-query', 'domain is plain TypeScript'],
    ['src/data/clock.ts', '#words/common.ts', 'data stands on domain only'],
    ['src/data/clock.ts', '#components/Card.tsx', 'data stands on domain only'],
    ['src/url/search.ts', '#data/schema.ts', 'url stands on domain only'],
    ['src/words/place.ts', '#url/paths.ts', 'words stands on domain only'],
    ['src/ui/Button.tsx', '#domain/catalogue/place.ts', 'ui knows nothing of hubs'],
    ['src/ui/Button.tsx', '#words/common.ts', 'ui knows nothing of hubs'],
    ['src/pages/place/PlacePage.tsx', '#app/App.tsx', 'pages may not import app'],
    ['src/pages/place/PlacePage.tsx', '#pages/finder/FinderPage.tsx', 'One page may not import'],
    ['src/pages/finder/map/MapView.tsx', '#pages/place/PlacePage.tsx', 'One page may not import'],
    ['src/desk/area.ts', '#url/paths.ts', 'desk stands on domain, data and words'],
    ['src/desk/area.ts', '#components/Card.tsx', 'desk stands on domain, data and words'],
    ['src/desk/area.ts', 'node:fs', 'desk stands on domain, data and words'],
    ['src/pages/data/DataPage.tsx', '#desk/area.ts', 'Only the desk, its page and'],
    ['src/data/schema.ts', '#desk/area.ts', 'Only the desk, its page and'],
    ['src/publish/page.ts', 'react-dom/server', 'publish is plain TypeScript'],
    ['src/pages/desk/publish/PublishPart.tsx', '#publish/website.ts', 'pages may not import app'],
    ['src/components/Card.tsx', 'leaflet', 'Leaflet stays in pages/finder/map'],
    ['src/pages/finder/FinderPage.tsx', 'react-leaflet', 'Leaflet stays in pages/finder/map'],
    ['src/app/App.tsx', 'leaflet/dist/leaflet.css', 'Leaflet stays in pages/finder/map'],
    ['src/app/App.tsx', '#testing/server.ts', 'Only tests and the mock build'],
    ['src/pages/finder/map/MapView.tsx', '../FinderPage.tsx', 'Use ./ for neighbours'],
    ['src/domain/search/age.test.ts', '../data/schema.ts', 'Use ./ for neighbours'],
  ])('%s importing %s', async (file, source, reason) => {
    expect(await refusals(file, importing(source))).toEqual([expect.stringContaining(reason)])
  })

  it.each([
    ['src/components/Card.tsx', 'export default 1', 'Export by name'],
    ['src/domain/index.ts', "export * from './place.ts'", 'No barrels'],
    ['src/components/when.ts', 'export const now = new Date()', 'Only src/data/clock.ts'],
    ['src/components/when.ts', 'export const now = Date.now()', 'Only src/data/clock.ts'],
    [
      'src/pages/plan/plan.test.tsx',
      "expect(screen.getByText('Plan')).toBeDefined()",
      'say what is claimed',
    ],
    ['src/pages/plan/rows.ts', 'export const rows = [2, 1].sort()', 'in order from domain'],
    ['src/components/rows.ts', 'export const rows = [2, 1].toSorted()', 'in order from domain'],
    [
      'src/pages/plan/rows.ts',
      "import { addDays } from '#domain/time/localDate.ts'\nexport const x = addDays",
      'Sums with dates are for domain',
    ],
    ['src/desk/area.ts', 'export const here = process.cwd()', 'neither Node nor the browser'],
    [
      'src/domain/search/age.ts',
      "export const day = new Date('2026-11-24')",
      'Dates here are local',
    ],
    [
      'src/components/Card.tsx',
      'export const a = <p dangerouslySetInnerHTML={{ __html: "" }} />',
      'Text is text',
    ],
  ])('%s with %j', async (file, text, reason) => {
    expect(await refusals(file, text)).toEqual([expect.stringContaining(reason)])
  })
})

describe('what lint looks at', () => {
  it('refuses a file of more than 250 lines, unless it holds words', async () => {
    const long = '\n'.repeat(251)
    expect(await refusals('src/app/App.tsx', long)).toHaveLength(1)
    expect(await refusals('src/words/place.ts', long)).toHaveLength(0)
  })

  it.each([
    '@typescript-eslint/no-floating-promises',
    '@typescript-eslint/switch-exhaustiveness-check',
    '@typescript-eslint/no-explicit-any',
    '@typescript-eslint/ban-ts-comment',
    'react-hooks/rules-of-hooks',
    'react-hooks/exhaustive-deps',
    'jsx-a11y/label-has-associated-control',
  ])('%s is an error in every component', async (rule) => {
    const config = (await asWritten.calculateConfigForFile('src/app/App.tsx')) as {
      rules: Record<string, [severity: number] | undefined>
    }
    expect(config.rules[rule]?.[0]).toBeGreaterThan(0)
  })
})

describe('what lint lets through', () => {
  it.each([
    ['src/data/schema.ts', '#domain/catalogue/place.ts'],
    ['src/data/schema.ts', 'valibot'],
    ['src/words/place.ts', '#domain/catalogue/place.ts'],
    ['src/pages/place/PlacePage.tsx', '#components/Card.tsx'],
    ['src/pages/place/PlacePage.tsx', '#data/clock.ts'],
    ['src/pages/finder/FinderPage.tsx', '#pages/finder/map/MapView.tsx'],
    ['src/pages/finder/map/MapView.tsx', 'leaflet'],
    ['src/app/App.tsx', '#pages/finder/FinderPage.tsx'],
    ['src/app/App.test.tsx', '#testing/server.ts'],
    ['src/desk/area.ts', '#words/dates.ts'],
    ['src/domain/search/age.ts', './search.ts'],
  ])('%s importing %s', async (file, source) => {
    expect(await refusals(file, importing(source))).toEqual([])
  })

  it.each([
    ['src/data/clock.ts', 'export const now = () => new Date()'],
    ['src/pages/finder/map/MapView.tsx', 'export default 1'],
    ['src/pages/finder/map/pins/marks.ts', 'export const marks = [2, 1].sort()'],
    ['src/data/clock.test.ts', 'export const now = Date.now()'],
  ])('%s with %j', async (file, text) => {
    expect(await refusals(file, text)).toEqual([])
  })

  it('knows every page there is', async () => {
    const others = ['finder', 'place', 'plan', 'data', 'embedBuilder', 'statements']
    const folders = readdirSync('src/pages', { withFileTypes: true })
      .filter((entry) => entry.isDirectory())
      .map(({ name }) => name)
    for (const folder of folders) {
      const other = others.find((name) => name !== folder)
      const text = importing(`#pages/${other}/X.tsx`)
      expect(await refusals(`src/pages/${folder}/New.tsx`, text), folder).toHaveLength(1)
    }
  })
})
