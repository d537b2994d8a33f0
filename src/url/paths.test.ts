import { describe, expect, it } from 'vitest'
import type { PlaceId } from '#domain/catalogue/place.ts'
import type { SessionId } from '#domain/catalogue/session.ts'
import { pages, parsePath, pathTo, type KnownRoute } from './paths.ts'

const table: [string, KnownRoute][] = [
  ['', { page: 'finder', area: null }],
  ['norfolk/', { page: 'finder', area: 'norfolk' }],
  [
    'norfolk/places/acle-library/',
    { page: 'place', area: 'norfolk', id: 'acle-library' as PlaceId },
  ],
  ['norfolk/sessions/acle-1/', { page: 'session', area: 'norfolk', id: 'acle-1' as SessionId }],
  ['norfolk/plan/', { page: 'plan', area: 'norfolk' }],
  ['norfolk/data/', { page: 'data', area: 'norfolk' }],
  ['embed/', { page: 'embed' }],
  ['desk/', { page: 'desk' }],
  ['accessibility/', { page: 'accessibility' }],
  ['privacy/', { page: 'privacy' }],
]

describe.each(['/', '/families/'])('below %j', (base) => {
  it.each(table)('%j is the address of a page', (path, route) => {
    expect(pathTo(route, base)).toBe(base + path)
    expect(parsePath(base + path, base)).toEqual(route)
    expect(parsePath((base + path).replace(/\/$/, ''), base)).toEqual(route)
    expect(parsePath(`${base}${path}index.html`, base)).toEqual(route)
  })

  it.each(['Norfolk/', 'norfolk/places/', 'norfolk/nowhere/x/', 'norfolk/places/A B/', '../etc/'])(
    '%j is nowhere',
    (path) => {
      expect(parsePath(base + path, base)).toEqual({ page: 'unknown', path: base + path })
    },
  )
})

describe('the table of pages', () => {
  it('names modules that exist', () => {
    const modules = Object.keys(import.meta.glob('/src/pages/*/*Page.tsx'))
    for (const { module } of Object.values(pages)) {
      if (module !== null) expect(modules).toContain(`/${module}`)
    }
  })

  it('lets no address of one page be that of another', () => {
    for (const [path, { page }] of table) {
      const others = table.filter(([other]) => other !== path)
      expect(others.map(([other]) => parsePath(`/${other}`, '/'))).not.toContainEqual(
        parsePath(`/${path}`, '/'),
      )
      expect(parsePath(`/${path}`, '/').page).toBe(page)
    }
  })
})
