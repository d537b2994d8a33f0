import type { Area } from '#domain/catalogue/area.ts'
import type { Now } from '#domain/time/localDate.ts'
import { datedSessionsOf, hasFeed } from '#domain/calendar/feeds.ts'
import { placesByName, type Catalogue } from '#domain/catalogue/catalogue.ts'
import { offeredFiles, pathOf } from '#data/published.ts'
import { base } from '#url/address.ts'
import {
  csvFile,
  csvFiles,
  openReferralFile,
  openReferralPages,
  placeFeed,
  typeFeed,
} from '#url/downloads.ts'
import type { data } from '#words/data.ts'
import type { FileRow } from './FileList.tsx'
import { standing as standingWords } from '#words/standing.ts'

/** Example times are there only while an area shows some. */
function offered<Name extends string>(names: readonly Name[], { timetable }: Area): Name[] {
  return names.filter((name) => timetable === 'example' || !name.startsWith('example-times'))
}

/** The files the app itself reads. */
export function jsonRows(area: Area, words: typeof data): FileRow[] {
  return offeredFiles(area).map((name) => ({
    name,
    href: `${base}data/${pathOf(name, area.id)}`,
    download: `${area.id}-${name}`,
    what: words.files[name],
  }))
}

/** What each field of those files means. */
export function schemaRows(area: Area): FileRow[] {
  return offeredFiles(area).map((file) => {
    const name = file.replace('.json', '.schema.json')
    return { name, href: `${base}data/schema/${name}`, download: null }
  })
}

/** The spreadsheets, as the build writes them. */
export function csvRows(area: Area, words: typeof data): FileRow[] {
  return offered(csvFiles, area).map((name) => ({
    name,
    href: csvFile(area.id, name, base),
    download: `${area.id}-${name}`,
    what: words.sheets[name],
  }))
}

/** The pages of an Open Referral UK feed, as the build writes them. */
export function openReferralRows({ area, sessions }: Catalogue): FileRow[] {
  return openReferralPages(sessions.size).map((name) => ({
    name,
    href: openReferralFile(area.id, name, base),
    download: `${area.id}-open-referral-${name}`,
  }))
}

/** A calendar for each kind of service that has times. */
export function typeFeedRows(catalogue: Catalogue): FileRow[] {
  const { area } = catalogue
  return area.serviceTypes
    .filter(({ id }) => datedSessionsOf(catalogue, id).length > 0)
    .map(({ id, name }) => ({ name, href: typeFeed(area.id, id, base), download: null }))
}

/** A calendar for each place where something meets within a year, by name. */
export function placeFeedRows(catalogue: Catalogue, now: Now): FileRow[] {
  const { area, places } = catalogue
  return placesByName(places.values())
    .filter(({ id }) => hasFeed(catalogue, id, now))
    .map((place) => ({
      name: standingWords.named(place),
      href: placeFeed(area.id, place.id, base),
      download: null,
    }))
}
