import type { PlaceId } from '#domain/catalogue/place.ts'

/** Brings the first card of a place into sight, where it is not. Only a choice on the map asks for this. */
export function scrollToPlace(list: HTMLElement | null, place: PlaceId): void {
  const card = [...(list?.querySelectorAll<HTMLElement>('[data-place]') ?? [])].find(
    (element) => element.dataset.place === place,
  )
  card?.scrollIntoView({ block: 'nearest' })
}
