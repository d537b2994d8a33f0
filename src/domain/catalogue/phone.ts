import type { Place } from './place.ts'
import type { Session } from './session.ts'

/** The number to ask about a session at: its own, else its place's; undefined = neither is known. */
export function phoneOf(session: Pick<Session, 'phone'>, place: Pick<Place, 'phone'>) {
  return session.phone ?? place.phone
}

/** A number to ring about a place, and the titles of the sessions whose it is; none = the place's own. */
export interface PhoneAt {
  phone: string
  titles: string[]
}

/** The numbers to ask about a place and what happens there: its own first, then those that only its sessions have, each once. */
export function phonesAt(
  place: Pick<Place, 'phone'>,
  sessions: readonly Pick<Session, 'phone' | 'title'>[],
): PhoneAt[] {
  const titlesOf = new Map<string, Set<string>>()
  if (place.phone) titlesOf.set(place.phone, new Set())
  for (const session of sessions) {
    const phone = phoneOf(session, place)
    if (!phone || phone === place.phone) continue
    titlesOf.set(phone, (titlesOf.get(phone) ?? new Set()).add(session.title))
  }
  return [...titlesOf].map(([phone, titles]) => ({ phone, titles: [...titles] }))
}
