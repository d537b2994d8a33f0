import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { plainWords, readings } from './plainWords.ts'

describe('plainWords', () => {
  it.each([
    ["St. Mark's, Café", ['saint', 'marks', 'cafe']],
    ['Gt. Yarmouth', ['great', 'yarmouth']],
    ['Gt Yarmouth', ['great', 'yarmouth']],
    ['GREAT YARMOUTH', ['great', 'yarmouth']],
    ['Nth Walsham', ['north', 'walsham']],
    ['Downham Mkt', ['downham', 'market']],
    ['N. Walsham', ['north', 'walsham']],
    ['Sth Wootton', ['south', 'wootton']],
    ['S Wootton', ['south', 'wootton']],
    ['E Harling', ['east', 'harling']],
    ['W Runton', ['west', 'runton']],
    ['Lt Snoring', ['little', 'snoring']],
    ['king s lynn', ['kings', 'lynn']],
    ['Norfolk & Norwich', ['norfolk', 'and', 'norwich']],
    ['Wells-next-the-Sea', ['wells', 'next', 'the', 'sea']],
    ['Łęczna', ['leczna']],
    ['', []],
    [' - ', []],
  ])('of %j are %j', (text, words) => {
    expect(plainWords(text)).toEqual(words)
  })

  it.each(Array.from("'`´ʹʻʼʽˈˊˋ΄᾽‘’‚‛′‵ꞌ＇"))('takes %s for an apostrophe', (sign) => {
    expect(plainWords(`King${sign}s Lynn`)).toEqual(['kings', 'lynn'])
  })

  it('is the same of its own words', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (text) => {
        expect(plainWords(plainWords(text).join(' '))).toEqual(plainWords(text))
      }),
    )
  })
})

describe('readings', () => {
  it.each([
    ['dere', [['dere']]],
    // The last word may not be whole yet: "st" may become "stalham", "king s" may become "king street".
    ['st', [['saint'], ['st']]],
    ['gt y', [['great', 'y']]],
    ['king s', [['kings'], ['king', 's']]],
    [
      'st john n',
      [
        ['saint', 'john', 'north'],
        ['saint', 'john', 'n'],
      ],
    ],
    ['Dereham, Norfolk', [['dereham']]],
    ['dereham norfolk', [['dereham']]],
    ['Dereham, n', [['dereham']]],
    ['dereham,', [['dereham']]],
    [
      'dereham n',
      [
        ['dereham', 'north'],
        ['dereham', 'n'],
      ],
    ],
    ['Dereham, Wiltshire', [['dereham', 'wiltshire']]],
    ['norfolk', [['norfolk']]],
    [', norfolk', [['norfolk']]],
    ['', []],
  ])('of %j are %j', (text, all) => {
    expect(readings(text, 'Norfolk')).toEqual(all)
  })
})
