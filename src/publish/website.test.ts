import { describe, expect, it } from 'vitest'
import { sampleBuilt as built } from '#testing/built.ts'
import { formerCentres, hubs, libraries, venues } from '#testing/fixture/places.ts'
import { area, calendar, quietArea } from '#testing/fixture/area.ts'
import { exampleTimes, sessions } from '#testing/fixture/sessions.ts'
import { inventedMoment } from '#testing/invented.ts'
import { allPages } from './allPages.ts'
import { areasFrom } from './publishedArea.ts'
import { besidePages, websiteOf, type Website, type WebsiteRequest } from './website.ts'

const { site } = built
const rest = { calendar, 'example-times': exampleTimes, gazetteer: [['district', 'ZZ1', 1, 1]] }
const lists = { hubs, libraries, venues, 'former-centres': formerCentres }
const none = { hubs: [], libraries: [], venues: [], 'former-centres': [], sessions: [] }

/** What is published, with some of it in another state. */
function data(change: Record<string, unknown> = {}) {
  const files: Record<string, unknown> = {
    'areas.json': { formatVersion: 1, areas: [area, quietArea] },
    ...inArea('testshire', { area, sessions, ...lists, ...rest }),
    ...inArea('quietshire', { area: quietArea, ...none, ...rest }),
    ...change,
  }
  return (file: string) => files[file]
}

const inArea = (id: string, files: Record<string, unknown>) =>
  Object.fromEntries(Object.entries(files).map(([name, it]) => [`${id}/${name}.json`, it]))

const prerender: Parameters<typeof websiteOf>[1] = () => (_, title) => `<h1>${title}</h1>`

function written(change: Partial<WebsiteRequest> = {}): Website {
  const steps = websiteOf(
    {
      area: 'testshire',
      after: data(),
      before: data(),
      base: '/',
      built,
      moment: inventedMoment,
      ...change,
    },
    prerender,
  )
  for (;;) {
    const step = steps.next()
    if (step.done === true) return step.value
  }
}

describe('what a list makes of a website', () => {
  const all = areasFrom(data())
  const deployment = { base: '/', site, moment: inventedMoment }

  it('is every file that a build makes of the data of its area', () => {
    const own = all.filter((one) => one.area.id === 'testshire')
    const names = [
      ...allPages(all).flatMap(({ file, of }) => (of && own.includes(of) ? file : [])),
      ...own.flatMap((one) => besidePages(one, deployment).map(([file]) => file)),
      'data/outcodes.json',
      'sitemap.xml',
    ]
    expect([...written().files.keys()].sort()).toEqual(names.sort())
  })

  it('is no site map where the host is not known', () => {
    const { files } = written({ built: { ...built, site: null } })
    expect(files.has('sitemap.xml')).toBe(false)
  })

  it('says which pages of what is gone are to be deleted', () => {
    const [first, ...others] = sessions
    const { files, gone } = written({ after: data({ 'testshire/sessions.json': others }) })
    expect(gone).toContain(`testshire/sessions/${first?.id}/index.html`)
    expect(gone.filter((file) => files.has(file))).toEqual([])
  })

  it('has a page for a new group, and nothing to delete for it', () => {
    const fresh = { ...sessions[0]!, id: 'quarry-tots', title: 'Quarry Tots' }
    const after = data({ 'testshire/sessions.json': [...sessions, fresh] })
    const { files, gone } = written({ after })
    expect(files.get('testshire/sessions/quarry-tots/index.html')).toContain('<h1>Quarry Tots')
    expect(gone).toEqual([])
  })

  it.each([
    ['stay as they are', data(), false],
    [
      'are made anew where an area has another name',
      data({ 'testshire/area.json': { ...area, name: 'Tees' } }),
      true,
    ],
  ])('pages of other areas %s', (_, after, made) => {
    expect(written({ after }).files.has('quietshire/index.html')).toBe(made)
  })

  it('knows nothing to delete where what was published cannot be read', () => {
    expect(written({ before: null }).gone).toEqual([])
  })

  it('reads of other areas no more than all pages need: their names, and where their postcodes are', () => {
    const asked: string[] = []
    const read = data()
    const heard = (file: string) => {
      asked.push(file)
      return read(file)
    }
    const build = { ...built, site: null }
    written({ after: heard, before: heard, built: build })
    const others = asked.filter((file) => file.startsWith('quietshire/'))
    expect([...new Set(others)].sort()).toEqual([
      'quietshire/area.json',
      'quietshire/gazetteer.json',
    ])
    expect(new Set(asked.filter((file) => file.startsWith('testshire/'))).size).toBeGreaterThan(7)
  })
})
