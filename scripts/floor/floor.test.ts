import { describe, expect, it } from 'vitest'
import { usedInCss } from './css.ts'
import { usedInScript } from './script.ts'
import { deskFloor, featureAt, floor, lacking, type Feature } from './support.ts'

const since = (safari: string | false, more: Feature = {}): Feature => {
  const support = Object.fromEntries(
    Object.keys({ ...floor, ...deskFloor }).map((browser) => [browser, { version_added: '1' }]),
  )
  return { ...more, __compat: { support: { ...support, safari: { version_added: safari } } } }
}
const table: Feature = {
  css: {
    properties: { gap: since('1', { big: since('17') }), mask: since('17') },
    'at-rules': { media: since('1', { width: since('1'), range_syntax: since('16.4') }) },
    selectors: { has: since('15.4'), nesting: since('17.2') },
    types: {
      color: { 'color-mix': since('16.2') },
      length: { viewport_percentage_units_dynamic: since('15.4') },
    },
  },
  javascript: {
    builtins: {
      Array: since('1', { with: since('17'), at: since('15') }),
      Set: { at: since('17') },
    },
    classes: { static: { initialization_blocks: since('16.4') } },
    regular_expressions: { lookbehind_assertion: since('16.4') },
  },
  api: { URL: since('1', { canParse_static: since('17') }), Navigator: { share: since('18') } },
}
const names = (paths: (readonly string[])[]) => [...new Set(paths.map((path) => path.join('.')))]

describe('what a style sheet uses', () => {
  it.each([
    ['a{gap:big}', ['css.properties.gap', 'css.properties.gap.big']],
    ['a{--x:color-mix(in srgb,red,blue)}', ['css.types.color.color-mix']],
    ['a{gap:10dvh}', ['css.properties.gap', 'css.types.length.viewport_percentage_units_dynamic']],
    ['a:has(b){}', ['css.selectors.has']],
    ['a{b{}}', ['css.selectors.nesting']],
    [
      '@media (width<3rem){}',
      ['css.at-rules.media', 'css.at-rules.media.width', 'css.at-rules.media.range_syntax'],
    ],
    ['@supports (mask:none){a{mask:none}}', []],
    ['a{-webkit-mask:none;mask:none}', []],
    ['a{content:"gap:big"}', []],
  ])('%s', (css, wanted) => {
    expect(names(usedInCss(css, table))).toEqual(wanted)
  })
})

describe('what a script uses', () => {
  it.each([
    ['x.with(1,2)', ['javascript.builtins.Array.with']],
    // One of those that have it has it in the floor.
    ['x.at(1)', []],
    ['x.with', []],
    ['class A{static{}}', ['javascript.classes.static.initialization_blocks']],
    ['/(?<!a)b/', ['javascript.regular_expressions.lookbehind_assertion']],
    ['RegExp("(?<=a)"+b)', ['javascript.regular_expressions.lookbehind_assertion']],
    ['RegExp(`(?<=a)${b}`)', ['javascript.regular_expressions.lookbehind_assertion']],
    ['URL.canParse(x)', ['api.URL.canParse_static', 'api.URL']],
    ['function f(URL){URL.canParse}', []],
    ['navigator.share', ['api.Navigator.share']],
  ])('%s', (code, wanted) => {
    expect(names(usedInScript(code, table))).toEqual(wanted)
  })
})

it.each<[string, object, string[]]>([
  ['since then', { version_added: '16' }, []],
  ['longer than anybody knows', { version_added: '≤4' }, []],
  ['later', { version_added: '16.4' }, ['safari 16.4']],
  ['never', { version_added: false }, ['safari never']],
  ['behind a switch', { version_added: '15', flags: [{}] }, ['safari 15']],
  ['by another name', { version_added: '15', prefix: '-webkit-' }, ['safari 15']],
  ['not any more', { version_added: '10', version_removed: '14' }, ['safari 10']],
])('a browser has it %s', (_, statement, who) => {
  const feature = { __compat: { support: { ...since('1').__compat?.support, safari: statement } } }
  expect(lacking(feature as Feature)).toEqual(who)
})

it('asks more of those who use the desk', () => {
  const feature = featureAt(table, ['javascript', 'regular_expressions', 'lookbehind_assertion'])
  expect(lacking(feature)).toEqual(['safari 16.4'])
  expect(lacking(feature, deskFloor)).toEqual([])
})
