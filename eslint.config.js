import jsxA11y from 'eslint-plugin-jsx-a11y'
import reactHooks from 'eslint-plugin-react-hooks'
import tseslint from 'typescript-eslint'
import { layerRules, tests } from './scripts/lint/layers.js'

const configs = ['vite.config.ts', 'eslint.config.js', 'e2e/playwright.config.ts']

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

const found = [
  refuse(
    'CallExpression[callee.property.name="toBeDefined"]:has(CallExpression[callee.property.name=/^(get|find)(All)?By/])',
    'A query that finds nothing has failed already: say what is claimed of what it finds.',
  ),
]

const ordered = 'What is shown comes in order from domain: see domain/search/order.ts.'
const dateSums = 'Sums with dates are for domain.'
const noAnswers = [
  refuse('CallExpression[callee.property.name=/^(sort|toSorted)$/]', ordered),
  refuse(
    'ImportSpecifier[imported.name=/^(addDays|daysBetween|dayNumber|dateOf|startOfWeek|weekdayIndex|minutesOf|wallMinutes)$/]',
    dateSums,
  ),
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
  {
    // Not redundant to WebKit, to which a list without markers is none.
    files: ['src/**/*.tsx'],
    rules: { 'jsx-a11y/no-redundant-roles': ['error', { ul: ['list'], ol: ['list'] }] },
  },
  ...layerRules,
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
    // Which of the pins on a map is drawn over which is the map's own affair.
    files: ['src/pages/**/*.{ts,tsx}', 'src/components/**/*.{ts,tsx}'],
    ignores: ['src/pages/finder/map/**', ...tests],
    rules: { 'no-restricted-syntax': ['error', ...shape, ...noClock, ...noAnswers] },
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
  { files: tests, rules: { 'no-restricted-syntax': ['error', ...shape, ...found] } },
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
