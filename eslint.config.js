import jsxA11y from 'eslint-plugin-jsx-a11y'
import reactHooks from 'eslint-plugin-react-hooks'
import tseslint from 'typescript-eslint'

// The layers, lowest first. A file may import from its own layer and the layers below;
// four of them (data, url, words, ui) stand side by side and do not import one another.
const layers = [
  'domain',
  'data',
  'url',
  'words',
  'ui',
  'map',
  'components',
  'pages',
  'prerender',
  'embed',
  'app',
]
const sideBySide = ['data', 'url', 'words', 'ui']
const pages = [
  'finder',
  'place',
  'session',
  'plan',
  'data',
  'desk',
  'embedBuilder',
  'offline',
  'statements',
]

const tests = ['**/*.test.{ts,tsx}', 'src/testing/**']
const configs = ['vite.config.ts', 'eslint.config.js', 'e2e/playwright.config.ts']

const ban = (message, ...group) => ({ group, message })
const noClimbing = {
  regex: '^\\.\\./',
  message: 'Use ./ for neighbours and # for everything else.',
}
const noTesting = ban('Only tests and the mock build may use src/testing.', '\\#testing/**')
const noLeaflet = ban(
  'Leaflet stays in pages/finder/map.',
  'leaflet',
  'leaflet/**',
  'react-leaflet',
  '@react-leaflet/**',
)
const all = (names) => names.map((name) => `\\#${name}/**`)
const above = (layer) => all(layers.slice(layers.indexOf(layer) + 1))
const beside = (layer) => all(sideBySide.filter((other) => other !== layer))

// The desk is for whoever keeps the list: nothing that a family is sent stands on it.
const noDesk = ban('Only the desk and its page may use src/desk.', '\\#desk/**')
const ofDesk = ['desk', 'pages/desk']

const only = (folder, ...bans) => ({
  files: [`src/${folder}/**/*.{ts,tsx}`],
  ignores: tests,
  rules: {
    'no-restricted-imports': [
      'error',
      { patterns: [noClimbing, noTesting, ...(ofDesk.includes(folder) ? [] : [noDesk]), ...bans] },
    ],
  },
})

const walls = [
  {
    files: ['src/**/*.{ts,tsx}'],
    rules: { 'no-restricted-imports': ['error', { patterns: [noClimbing] }] },
  },
  only(
    'domain',
    ban(
      'domain is plain TypeScript: no library, no layer above.',
      'react',
      'react/**',
      'react-*',
      'leaflet*',
      '@tanstack/**',
      'valibot',
      'supercluster',
      'topojson-client',
      'node:*',
      ...above('domain'),
    ),
  ),
  only('data', noLeaflet, ban('data stands on domain only.', ...beside('data'), ...above('ui'))),
  only('url', noLeaflet, ban('url stands on domain only.', ...beside('url'), ...above('ui'))),
  only('words', noLeaflet, ban('words stands on domain only.', ...beside('words'), ...above('ui'))),
  only(
    'ui',
    noLeaflet,
    ban('ui knows nothing of hubs and sessions.', '\\#domain/**', ...beside('ui'), ...above('ui')),
  ),
  only(
    'desk',
    noLeaflet,
    ban(
      'desk stands on domain, data and words.',
      'react',
      'react/**',
      'react-*',
      '@tanstack/**',
      'node:*',
      ...all(['url', 'ui']),
      ...above('ui'),
    ),
  ),
  only('map', noLeaflet, ban('map stands on data, url, words, ui and domain.', ...above('map'))),
  only('components', noLeaflet, ban('components may not import pages.', ...above('components'))),
  ...pages.map((page) => only(`pages/${page}`, noLeaflet, ...pageBans(page))),
  only('pages/finder/map', ...pageBans('finder')),
  only('prerender', noLeaflet, ban('prerender may not import embed.', '\\#embed/**')),
  only('embed/frame', noLeaflet, ban('embed may not import app.', ...above('embed'))),
  only('app', noLeaflet),
]

function pageBans(page) {
  const others = pages.filter((other) => other !== page).map((other) => `\\#pages/${other}/**`)
  return [
    ban('pages may not import app.', ...above('pages')),
    ban('One page may not import another: share through components.', ...others),
  ]
}

const refuse = (selector, message) => ({ selector, message })
const shape = [
  refuse('ExportDefaultDeclaration', 'Export by name.'),
  refuse('ExportSpecifier[exported.name="default"]', 'Export by name.'),
  refuse('ExportAllDeclaration', 'No barrels: import from the file that knows.'),
  refuse('JSXAttribute[name.name="dangerouslySetInnerHTML"]', 'Text is text.'),
]
const clock = 'Only src/data/clock.ts reads the clock: take the time as an argument.'
const noClock = [
  refuse('NewExpression[callee.name="Date"][arguments.length=0]', clock),
  refuse('CallExpression[callee.name="Date"]', clock),
  refuse('CallExpression[callee.object.name="Date"][callee.property.name="now"]', clock),
]

const globals = ['process', 'Buffer', 'window', 'document', 'navigator', 'fetch', 'console']
const message = 'The desk knows neither Node nor the browser: files come in and go out as a map.'
const neitherNodeNorBrowser = globals.map((name) => ({ name, message }))

export default tseslint.config(
  {
    ignores: [
      'src/desk/platform.d.ts',
      'node_modules',
      'dist',
      'dist-*',
      '.cache',
      'public',
      'test-results',
    ],
  },
  { linterOptions: { reportUnusedDisableDirectives: 'error' } },
  ...tseslint.configs.strictTypeChecked,
  {
    languageOptions: {
      parserOptions: {
        project: ['./tsconfig.json', './src/worker/tsconfig.json'],
        tsconfigRootDir: import.meta.dirname,
      },
    },
  },
  { files: ['**/*.js'], ...tseslint.configs.disableTypeChecked },
  {
    files: ['**/*.{ts,tsx,js}'],
    rules: {
      eqeqeq: 'error',
      'no-console': 'error',
      'max-lines': ['error', 250],
      '@typescript-eslint/consistent-type-imports': [
        'error',
        { fixStyle: 'inline-type-imports', disallowTypeAnnotations: false },
      ],
    },
  },
  {
    files: ['**/*.{ts,tsx}'],
    rules: {
      '@typescript-eslint/switch-exhaustiveness-check': 'error',
      // A type parameter may tie a key to its value without being named twice.
      '@typescript-eslint/no-unnecessary-type-parameters': 'off',
      '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true }],
      '@typescript-eslint/no-confusing-void-expression': [
        'error',
        { ignoreArrowShorthand: true, ignoreVoidReturningFunctions: true },
      ],
      '@typescript-eslint/no-misused-promises': [
        'error',
        { checksVoidReturn: { attributes: false, arguments: false } },
      ],
    },
  },
  { files: ['src/**/*.{ts,tsx}'], ...reactHooks.configs.flat['recommended-latest'] },
  { files: ['src/**/*.tsx'], ...jsxA11y.flatConfigs.strict },
  ...walls,
  {
    files: ['src/**/*.{ts,tsx}', 'scripts/**/*.ts', 'e2e/**/*.ts'],
    rules: { 'no-restricted-syntax': ['error', ...shape] },
  },
  {
    files: ['src/**/*.{ts,tsx}'],
    ignores: ['src/data/clock.ts', 'src/data/instant.ts', ...tests],
    rules: { 'no-restricted-syntax': ['error', ...shape, ...noClock] },
  },
  {
    files: ['src/domain/**/*.ts'],
    ignores: tests,
    rules: {
      'no-restricted-globals': [
        'error',
        { name: 'Date', message: 'Dates here are local text: see domain/time/localDate.ts.' },
        { name: 'Intl', message: 'Saying things is for words.' },
      ],
    },
  },
  {
    files: ['src/desk/**/*.ts'],
    ignores: tests,
    rules: { 'no-restricted-globals': ['error', ...neitherNodeNorBrowser] },
  },
  {
    // React.lazy wants a default export; the map is the one page part that is loaded late.
    files: ['src/pages/finder/map/MapView.tsx'],
    rules: { 'no-restricted-syntax': ['error', ...shape.slice(2), ...noClock] },
  },
  { files: configs, rules: { 'no-restricted-syntax': 'off' } },
  { files: ['scripts/**', 'e2e/**'], rules: { 'no-console': 'off' } },
  {
    // Tables, fixtures and words are long because the world is.
    files: ['src/testing/fixture/**', 'src/words/**', '**/*.test.{ts,tsx}'],
    rules: { 'max-lines': 'off' },
  },
  {
    files: tests,
    rules: {
      '@typescript-eslint/no-non-null-assertion': 'off',
      '@typescript-eslint/unbound-method': 'off',
    },
  },
)
