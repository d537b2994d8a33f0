// @vitest-environment jsdom
import { describe, expect, it } from 'vitest'
import { codeOf } from '#domain/plan/pickCode.ts'
import type { PlaceId } from '#domain/catalogue/place.ts'
import { planItems } from '#domain/plan/plan.ts'
import { samplePick } from '#testing/plan.ts'
import { sampleCatalogue, sampleNow } from '#testing/samples.ts'
import { linkToItems, mostInLink, planLink } from './planLink.ts'
import { parseSearch } from './search.ts'

const ids = Array.from({ length: 10 }, (_, n) => `town-${n}-library-bounce-and-rhyme`)

describe('planLink', () => {
  it('holds the short form of each pick, in order', () => {
    const { pathname, hash, search } = new URL(planLink('testshire', ids))
    expect(pathname).toBe('/testshire/plan/')
    expect(search).toBe('')
    expect(parseSearch(hash).picks).toEqual(ids.map(codeOf))
  })

  it('opens in the language that is not English', () => {
    const { hash } = new URL(planLink('testshire', ids, 'ar'))
    expect(parseSearch(hash)).toMatchObject({ lang: 'ar', picks: ids.map(codeOf) })
  })

  it('holds no more than can be shown', () => {
    const many = Array.from({ length: 130 }, (_, n) => `library-${n}`)
    const { hash } = new URL(planLink('testshire', many))
    expect(parseSearch(hash).picks).toEqual(many.slice(0, mostInLink).map(codeOf))
  })

  it('is under 200 bytes for ten picks, wherever the product is deployed', () => {
    const atHome = planLink('norfolk', ids).slice(location.origin.length)
    const longHost = 'https://family-information.long-named-council.gov.uk/families'
    expect(new TextEncoder().encode(longHost + atHome).length).toBeLessThan(200)
  })
})

describe('linkToItems', () => {
  it('leaves out what is not listed any more', () => {
    const catalogue = sampleCatalogue()
    const picks = [
      samplePick('testham-rhymes', catalogue),
      { is: 'place', id: 'gone' as PlaceId } as const,
    ]
    const link = linkToItems('testshire', planItems(picks, catalogue, sampleNow))
    expect(parseSearch(new URL(link).hash).picks).toEqual([codeOf('testham-rhymes')])
  })
})
