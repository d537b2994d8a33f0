import type { PlaceId } from '#domain/catalogue/place.ts'

/** The spreadsheets of an area: what `npm run data -- export csv` writes, and the build for everybody. */
export const csvFiles = [
  'places.csv',
  'opening-hours.csv',
  'closures.csv',
  'sessions.csv',
  'times.csv',
  'example-times.csv',
  'changes.csv',
  'area.csv',
  'kinds.csv',
  'service-types.csv',
  'features.csv',
  'advice.csv',
  'terms.csv',
  'bank-holidays.csv',
  'gazetteer.csv',
] as const

export type CsvFile = (typeof csvFiles)[number]

/** The address of a spreadsheet below the deployment's base, which starts and ends with `/`. */
export function csvFile(area: string, file: string, base: string): string {
  return `${base}${area}/data/csv/${file}`
}

const servicesInPage = 100

/** The pages of Open Referral UK that so many sessions fill; at least one. */
export function openReferralPages(sessions: number): string[] {
  const pages = Math.max(1, Math.ceil(sessions / servicesInPage))
  return Array.from({ length: pages }, (_, i) => `page-${i + 1}.json`)
}

/** The address of such a page below the deployment's base. */
export function openReferralFile(area: string, file: string, base: string): string {
  return `${base}${area}/data/open-referral/${file}`
}

/** The address of a place's calendar feed below the deployment's base. */
export function placeFeed(area: string, id: PlaceId, base: string): string {
  return `${base}${area}/places/${id}/sessions.ics`
}

/** The address of the feed of one kind of service in an area. */
export function typeFeed(area: string, serviceType: string, base: string): string {
  return `${base}${area}/types/${serviceType}/sessions.ics`
}
