import { expect, it } from 'vitest'
import { paintedFirst } from './firstPaint.ts'

const head = [
  '<link rel="preload" as="fetch" crossorigin href="/data/areas.json" />',
  '<script src="/assets/beforePaint-1.js"></script>',
  '<script type="module" crossorigin src="/assets/index-1.js"></script>',
  '<link rel="stylesheet" crossorigin href="/assets/index-1.css">',
  '<link rel="stylesheet" crossorigin href="/assets/desk-1.css" />',
  '<noscript><link rel="stylesheet" href="/assets/unscripted-1.css" /></noscript>',
]
const page = `<head>\n${head.map((line) => `    ${line}\n`).join('')}  </head>\n  <body>\n    words\n  </body>\n`
const [first = '', rest = ''] = paintedFirst(page, { '/assets/index-1.css': '.a{color:$&}' }).split(
  '</head>',
)

it('holds its styles as they are, and says that they are there', () => {
  expect(first).toContain(
    '<style>.a{color:$&}</style><link rel="stylesheet" crossorigin href="/assets/index-1.css" disabled />',
  )
})

it('asks for a style that it does not hold, as before', () => {
  expect(first).toContain('<link rel="stylesheet" crossorigin href="/assets/desk-1.css" />')
  expect(first).toContain('<noscript><link rel="stylesheet" href="/assets/unscripted-1.css" />')
})

it('runs what must run before the first paint after its styles, and asks for it before them', () => {
  const at = (text: string) => first.indexOf(text)
  expect(at('as="script" href="/assets/beforePaint-1.js"')).toBeLessThan(at('<style>'))
  expect(at('<script src="/assets/beforePaint-1.js">')).toBeGreaterThan(at('</style>'))
})

it('holds the app and its data back, after all that can be read, until its words are seen', () => {
  expect(first).not.toMatch(/type="module"|as="fetch"/)
  expect(rest.split('\n').map((line) => line.trim())).toEqual([
    '',
    '<body>',
    'words',
    '<template class="app">',
    '<link rel="preload" as="fetch" crossorigin fetchpriority="low" href="/data/areas.json" />',
    '<script type="module" crossorigin fetchpriority="low" src="/assets/index-1.js"></script>',
    '</template>',
    '</body>',
    '',
  ])
})
