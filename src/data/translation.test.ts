import { describe, expect, it } from 'vitest'
import { sampleCatalogue } from '#testing/samples.ts'
import { isTranslated } from './language.ts'
import { translatorFrom } from './translation.ts'

const file = 'testshire/translations/pl.json'

describe('a translation of an area', () => {
  it('leaves out what cannot be read, and keeps the rest', () => {
    const json = {
      kindNames: { library: { one: 'Biblioteka', many: '' }, ufo: {} },
      features: { a: { name: 7 }, b: { name: 'Be' } },
      notes: { 'Shut.': 'Zamknięte.', Other: null },
    }
    const { value, refused } = translatorFrom(file, json)
    expect(refused.map(({ field }) => field)).toEqual([
      'kindNames.library.many',
      'features.a.name',
      'notes.Other',
    ])
    expect(value(sampleCatalogue()).area.kindNames.library.one).toBe('Biblioteka')
    expect(['Zamknięte.', 'Shut.', undefined].map(isTranslated)).toEqual([true, false, false])
  })

  it.each([['text'], [null]])('is none where %j is', (json) => {
    expect(() => translatorFrom(file, json)).toThrow()
  })
})
