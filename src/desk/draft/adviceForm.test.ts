import { expect, it } from 'vitest'
import { files } from '#testing/fixture/files.ts'
import { published } from '#desk/files.ts'
import { adviceChange, adviceFormOf, readAdvice, type AdviceForm } from './adviceForm.ts'
import { edited, filesOf, newDraft } from './draft.ts'
import { catalogueIn } from './listed.ts'

const texts = new Map(Object.entries(files).map(([file, it]) => [file, published(it)]))
const { area } = catalogueIn(texts, 'testshire')!
const typed: AdviceForm = {
  ...adviceFormOf(undefined),
  title: 'Sleep line',
  summary: 'Ask about sleep.',
  phone: '1632 960200',
  agesTo: '2 years',
}

it('reads all advice of an area as it stands', () => {
  expect(area.advice.length).toBeGreaterThan(0)
  for (const advice of area.advice)
    expect(readAdvice(adviceFormOf(advice), advice, area)).toEqual({ is: 'read', advice })
})

it('makes an id for what is new, and mends what a person leaves out', () => {
  expect(readAdvice({ ...typed, url: 'sleep.example/babies' }, undefined, area)).toEqual({
    is: 'read',
    advice: {
      ...{ id: 'sleep-line', title: 'Sleep line', summary: 'Ask about sleep.' },
      ...{ url: 'https://sleep.example/babies', phone: '01632 960200' },
      ages: { from: 0, to: 24 },
    },
  })
})

it.each<[keyof AdviceForm, Partial<AdviceForm>]>([
  ['title', { title: ' ' }],
  ['summary', { summary: '' }],
  ['url', { phone: '' }],
  ['url', { url: 'no address' }],
  ['agesFrom', { agesFrom: 'young' }],
  ['agesTo', { agesFrom: '3 years' }],
])('says what %s should be of %j', (field, change) => {
  const read = readAdvice({ ...typed, ...change }, undefined, area)
  expect(read.is === 'misread' && Object.keys(read.wrong)).toEqual([field])
})

it('is put into area.json, changed there, and taken out', () => {
  const read = readAdvice(typed, undefined, area)
  if (read.is === 'misread') throw new Error()
  const { advice } = read
  let draft = newDraft('testshire', texts)
  const put = (after: typeof advice | null, was?: typeof advice) => {
    const changes = adviceChange(filesOf(draft), 'testshire', was, after)
    draft = edited(draft, { says: '', changes })
    return catalogueIn(filesOf(draft), 'testshire')!.area.advice
  }
  expect(put(advice)).toEqual([...area.advice, advice])
  expect(put({ ...advice, title: 'Night line' }, advice).at(-1)?.title).toBe('Night line')
  // Another tab still has it as it was.
  const rung = put({ ...advice, phone: '01632 960201' }, advice).at(-1)
  expect(rung).toMatchObject({ title: 'Night line', phone: '01632 960201' })
  expect(put(null, advice)).toEqual(area.advice)
})
