import type { Place } from '#domain/catalogue/place.ts'
import { nameAndAddress } from '#domain/catalogue/postalAddress.ts'

export const travelModes = ['car', 'bus', 'foot'] as const
export type TravelMode = (typeof travelModes)[number]

/** https://developers.google.com/maps/documentation/urls/get-started#directions-action */
const googleMode: Record<TravelMode, string> = { car: 'driving', bus: 'transit', foot: 'walking' }

/** Where directions lead: the point where it is the building's, else the address, which is nearer the door. */
function destinationOf(place: Place): string {
  if (place.precision === 'building') return `${place.lat},${place.lon}`
  return nameAndAddress(place)
}

/** A plain link to the way there, by the means the person has chosen in Google Maps where none is said; nothing is asked of Google until somebody follows it. */
export function googleDirections(place: Place, mode?: TravelMode): string {
  const to = encodeURIComponent(destinationOf(place))
  const how = mode === undefined ? '' : `&travelmode=${googleMode[mode]}`
  return `https://www.google.com/maps/dir/?api=1&destination=${to}${how}`
}

/** https://developer.apple.com/library/archive/featuredarticles/iPhoneURLScheme_Reference/MapLinks/MapLinks.html */
export function appleDirections(place: Place): string {
  return `https://maps.apple.com/?daddr=${encodeURIComponent(destinationOf(place))}`
}

/**
 * RFC 5870, with the `q` that Android's map apps read: whichever app the phone uses for maps opens, at the point where
 * it is the building's, else with the address to look for.
 */
export function geoLink(place: Place): string {
  const { lat, lon, name, precision } = place
  if (precision !== 'building')
    return `geo:${lat},${lon}?q=${encodeURIComponent(destinationOf(place))}`
  const label = encodeURIComponent(name).replace(/[()]/g, '')
  return `geo:${lat},${lon}?q=${lat},${lon}(${label})`
}
