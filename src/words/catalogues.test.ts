import { readdirSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { weekdays, type Weekday } from '#domain/time/localDate.ts'
import { catalogues } from './catalogues.ts'
import { languages } from './languages.ts'
import { isPlural, type PluralForm } from './messages.ts'

/** What is the same in English and in another language, and right so. */
const sameEverywhere = [
  'CSV',
  'QR',
  'Open Referral UK',
  'Google Calendar',
  'Outlook',
  '{n} mile',
  '{miles} mile',
]

type Node = string | readonly string[] | { readonly [key: string]: Node }

const folder = 'src/words'
const partsOf = (tag: string) =>
  readdirSync(`${folder}/${tag}`).filter((file) => file.endsWith('.ts') && file !== 'index.ts')

/** The messages of one file, which exports them by its own name. */
async function read(tag: string, file: string): Promise<Node> {
  const name = file.replace('.ts', '')
  const module = (await import(`./${tag}/${name}.ts`)) as Record<string, Node>
  return module[name] ?? {}
}

const slotsOf = (text: string) => [...text.matchAll(/\{(\w+)\}/g)].map(([, name = '']) => name)
const unique = (names: string[]) => [...new Set(names)]

/** The forms that whole numbers take, and which numbers take each. */
function formsOf(tag: string): Map<string, number[]> {
  const rules = new Intl.PluralRules(tag)
  const forms = new Map<string, number[]>()
  for (let n = 0; n < 1000; n += 1) {
    const form = rules.select(n)
    forms.set(form, [...(forms.get(form) ?? []), n])
  }
  return forms
}

const textsOf = (message: Node): string[] =>
  typeof message === 'string' ? [message] : Object.values(message).flatMap(textsOf)

/** What is wrong with the messages of a language, a line each: file, key, what. */
function faults(tag: string, file: string, english: Node, other: Node | undefined): string[] {
  const forms = formsOf(tag)

  function look(key: string, expected: Node, found: Node | undefined): string[] {
    const at = (said: string) => [`${folder}/${tag}/${file} ${key}: ${said}`]
    if (found === undefined) return at('missing')
    if (typeof expected === 'string' || isPlural(expected)) return message(expected, found, at)
    if (Array.isArray(expected) || Array.isArray(found)) {
      return Array.isArray(found) && textsOf(found).every((text) => text !== '')
        ? []
        : at('not a list of sentences')
    }
    if (typeof found === 'string') return at('one text where there are several')
    const keys = unique([...Object.keys(expected), ...Object.keys(found)])
    return keys.flatMap((name) => {
      const path = key === '' ? name : `${key}.${name}`
      const known = (expected as Record<string, Node>)[name]
      return known === undefined
        ? [`${folder}/${tag}/${file} ${path}: not in English`]
        : look(path, known, (found as Record<string, Node>)[name])
    })
  }

  function message(expected: Node, found: Node, at: (said: string) => string[]): string[] {
    if (isByWeekday(found)) return Object.values(found).flatMap((one) => message(expected, one, at))
    if (typeof found !== 'string' && !isPlural(found)) return at('neither a text nor plural forms')
    const lacking = typeof found === 'string' ? [] : [...forms.keys()].filter((one) => !(one in found)) // prettier-ignore
    const wanted = unique(textsOf(expected).flatMap(slotsOf))
    const optional = typeof found !== 'string' || isPlural(expected)
    return [
      ...lacking.flatMap((form) => at(`the form “${form}” is missing`)),
      ...Object.entries(typeof found === 'string' ? { other: found } : found).flatMap(
        ([form, text]) => {
          const has = slotsOf(text)
          // One form may stand for one number, and say it in a word.
          const isOneNumber = optional && forms.get(form)?.length === 1
          return [
            ...wanted
              .filter((name) => !has.includes(name) && !(name === 'n' && isOneNumber))
              .flatMap((name) => at(`{${name}} is missing from “${text}”`)),
            ...has
              .filter((name) => !wanted.includes(name))
              .flatMap((name) => at(`{${name}} is not known in “${text}”`)),
            ...(text.trim() === '' && textsOf(expected).every((one) => one !== '')
              ? at('empty')
              : []),
          ]
        },
      ),
      ...textsOf(found)
        .filter((text) => isWords(text) && textsOf(expected).includes(text))
        .filter((text) => !sameEverywhere.includes(text))
        .flatMap((text) => at(`“${text}” is the same as in English`)),
    ]
  }

  return look('', english, other)
}

/** A word that changes with the weekday beside it. */
function isByWeekday(message: Node): message is Record<Weekday, string> {
  return typeof message !== 'string' && weekdays.every((day) => day in message)
}

/** A text without letters, but for its slots, is no word. */
const isWords = (text: string) => /\p{L}{2}/u.test(text.replace(/\{\w+\}/g, ''))

const translated = readdirSync(folder, { withFileTypes: true })
  .filter((one) => one.isDirectory() && one.name !== 'en')
  .map(({ name }) => name)

describe('a fault is found and named', () => {
  const english = {
    title: 'In {area}',
    count: { one: '{n} thing', other: '{n} things' },
    group: { steps: ['First', 'Then'] },
  }
  const polish = {
    title: 'W {area}',
    count: { one: 'jedna rzecz', few: '{n} rzeczy', many: '{n} rzeczy', other: '{n} rzeczy' },
    group: { steps: ['Najpierw', 'Potem'] },
  }
  const byWeekday = (text: string) => Object.fromEntries(weekdays.map((day) => [day, text]))
  const of = (over: object) => faults('pl', 'x.ts', english, { ...polish, ...over })

  it.each<[string, object, string[]]>([
    ['nothing', {}, []],
    ['a missing message', { title: undefined }, ['title: missing']],
    ['a missing slot', { title: 'Tutaj' }, ['title: {area} is missing from “Tutaj”']],
    ['an unknown slot', { title: 'W {area} {x}' }, ['title: {x} is not known in “W {area} {x}”']],
    ['the same as English', { title: 'In {area}' }, ['title: “In {area}” is the same as in English']], // prettier-ignore
    ['a missing form', { count: { one: 'x', few: '{n}', other: '{n}' } }, ['count: the form “many” is missing']], // prettier-ignore
    ['a number that is not said', { count: { ...polish.count, few: 'rzeczy' } }, ['count: {n} is missing from “rzeczy”']], // prettier-ignore
    ['a word for each weekday', { title: byWeekday('W {area}') }, []],
    ['a slot missing on a weekday', { title: { ...byWeekday('W {area}'), SU: 'Tutaj' } }, ['title: {area} is missing from “Tutaj”']], // prettier-ignore
    ['what English has not', { more: 'więcej' }, ['more: not in English']],
    ['a list that is none', { group: { steps: 'Najpierw' } }, ['group.steps: not a list of sentences']], // prettier-ignore
  ])('%s', (_, over, expected) => {
    expect(of(over)).toEqual(expected.map((line) => `src/words/pl/x.ts ${line}`))
  })
})

it('the languages that can be chosen are those whose messages the build makes files of', () => {
  expect(Object.keys(catalogues)).toEqual(languages.slice(1).map(({ tag }) => tag))
})

it.each(translated)('%s says all that English says, and nothing else', async (tag) => {
  const index = (await import(`./${tag}/index.ts`)) as { catalogue: Record<string, Node> }
  const found: string[] = []
  for (const file of partsOf('en')) {
    const name = file.replace('.ts', '')
    if (inEnglishOnly.includes(name)) continue
    found.push(...faults(tag, file, await read('en', file), index.catalogue[name]))
  }
  expect(found).toEqual([])
})

/** For the council's own staff, for the build, or the names of things. */
const inEnglishOnly = [
  'desk',
  'deskOffline',
  'embed',
  'nearField',
  'pages',
  'product',
  'wrongWords',
]

/** Which forms a type asks for is written down in catalogue.ts; the rules of the platform are the measure. */
const formsInTypes: Record<string, PluralForm[]> = {
  pl: ['one', 'few', 'many'],
  lt: ['one', 'few', 'other'],
  'pt-PT': ['one', 'other'],
  ro: ['one', 'few', 'other'],
  uk: ['one', 'few', 'many'],
  ar: ['zero', 'one', 'two', 'few', 'many', 'other'],
}

it.each(Object.entries(formsInTypes))('the forms of %s are those of Intl', (tag, forms) => {
  expect([...formsOf(tag).keys()].sort()).toEqual([...forms].sort())
})
