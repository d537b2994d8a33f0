// @vitest-environment jsdom
import { describe, expect, it } from 'vitest'
import { codeOf } from '~/domain/pickCode.ts'
import { planLink } from './planLink.ts'
import { parseSearch } from './search.ts'

const ids = Array.from({ length: 10 }, (_, n) => `town-${n}-library-bounce-and-rhyme`)

describe('planLink', () => {
  it('holds the short form of each pick, in order', () => {
    const { pathname, hash, search } = new URL(planLink('testshire', ids))
    expect(pathname).toBe('/testshire/plan/')
    expect(search).toBe('')
    expect(parseSearch(hash).picks).toEqual(ids.map(codeOf))
  })

  it('is under 200 bytes for ten picks, wherever the product is deployed', () => {
    const atHome = planLink('norfolk', ids).slice(location.origin.length)
    const longHost = 'https://family-information.long-named-council.gov.uk/families'
    expect(new TextEncoder().encode(longHost + atHome).length).toBeLessThan(200)
  })
})
