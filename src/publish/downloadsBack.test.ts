import { expect, it } from 'vitest'
import type { Place } from '#domain/catalogue/place.ts'
import type { Session } from '#domain/catalogue/session.ts'
import type { Files } from '#desk/files.ts'
import { feedOf } from '#desk/openReferral/feed/feed.ts'
import { importFeed } from '#desk/openReferral/importFeed.ts'
import { lossesOf } from '#desk/openReferral/losses.ts'
import { invented } from '#testing/invented.ts'
import { publishedHere } from '#testing/published.ts'
import { today } from '#testing/desk/openReferral.ts'
import { downloadFiles } from './downloadFiles.ts'
import type { PublishedArea } from './publishedArea.ts'

const lists = ['hubs', 'libraries', 'venues', 'former-centres', 'sessions']

/** An area of which nothing is published yet but what it says of itself. */
function emptied({ area, calendar }: PublishedArea): Files {
  const { id, name, bounds } = area
  const files = {
    'areas.json': { formatVersion: 1, areas: [{ id, name, bounds }] },
    [`${id}/area.json`]: area,
    [`${id}/calendar.json`]: calendar,
    ...Object.fromEntries(lists.map((list) => [`${id}/${list}.json`, []])),
  }
  return new Map(Object.entries(files).map(([file, it]) => [file, JSON.stringify(it)]))
}

/** The downloads of an area, in the form of Open Referral, imported where nothing is yet. */
function cameBack(published: PublishedArea) {
  const { id } = published.area
  const pages = downloadFiles(published).filter(([file]) => file.includes('open-referral'))
  const { report, files } = importFeed({
    feed: feedOf(new Map(pages)),
    files: emptied(published),
    area: id,
    directory: 'Ours',
    today,
  })
  const read = <T>(list: string) => JSON.parse(files.get(`${id}/${list}.json`) ?? '[]') as T[]
  const places = lists.slice(0, -1).flatMap((list) => read<Place>(list))
  return { report, places, sessions: read<Session>('sessions') }
}

/** Records by their ids, without what the form has no room for, and without their source, which an import says anew. */
function kept(records: readonly { id: string }[], lost: ReadonlySet<string>) {
  const leftOf = (it: { id: string }) =>
    Object.fromEntries(
      Object.entries(it).filter(([field]) => field !== 'source' && !lost.has(`${it.id} ${field}`)),
    )
  return Object.fromEntries(records.map((it) => [it.id, leftOf(it)]))
}

it.each([invented[0]!, ...publishedHere()].map((it) => [it.area.id, it] as const))(
  'what the build offers of %s for download comes back through our own import, with all that the form can hold',
  (_, published) => {
    const { report, places, sessions } = cameBack(published)
    expect(report.records.filter(({ outcome }) => outcome === 'refused')).toEqual([])
    expect(report.services.read).toBe(published.sessions.length)
    const lost = new Set(
      lossesOf(published.places, published.sessions).map(({ id, field }) => `${id} ${field}`),
    )
    const held = new Set(published.sessions.map(({ placeId }) => placeId))
    expect(kept(sessions, lost)).toEqual(kept(published.sessions, lost))
    expect(kept(places, lost)).toEqual(kept(published.places.filter(({ id }) => held.has(id)), lost)) // prettier-ignore
  },
)
