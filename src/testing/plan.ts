import { savedPlace, savedSession, type SavedPick } from '#domain/plan/savedPick.ts'
import type { Catalogue } from '#domain/catalogue/catalogue.ts'
import type { PlaceId } from '#domain/catalogue/place.ts'
import type { SessionId } from '#domain/catalogue/session.ts'

/** What a plan keeps of a session or a place of a catalogue; throws where it has none of that id. */
export function samplePick(id: string, catalogue: Catalogue): SavedPick {
  const session = catalogue.sessions.get(id as SessionId)
  if (session) return savedSession(session)
  const place = catalogue.places.get(id as PlaceId)
  if (!place) throw new Error(`nothing is called ${id}`)
  return savedPlace(place)
}
