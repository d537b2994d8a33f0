import type { PlaceId } from '#domain/catalogue/place.ts'

/** The file of a place's calendar feed below the deployment's base, which starts and ends with `/`. */
export function placeFeed(area: string, id: PlaceId, base: string): string {
  return `${base}${area}/places/${id}/sessions.ics`
}

/** The file of the feed of one kind of service in an area. */
export function typeFeed(area: string, serviceType: string, base: string): string {
  return `${base}${area}/types/${serviceType}/sessions.ics`
}
