import type { Now } from '#domain/time/localDate.ts'
import type { Catalogue, ListedSession } from '#domain/catalogue/catalogue.ts'
import { nextMeeting } from '#domain/time/nextMeeting.ts'
import type { Next } from '#domain/time/meeting.ts'
import { soonestFirst } from '#domain/search/order.ts'
import { codeOf } from './pickCode.ts'
import type { Place, PlaceId } from '#domain/catalogue/place.ts'
import type { SessionId } from '#domain/catalogue/session.ts'
import { canGoTo } from '#domain/catalogue/standing.ts'

/** Something a family has put in its plan. */
export type Pick = { is: 'session'; id: SessionId } | { is: 'place'; id: PlaceId }

export interface SessionItem {
  is: 'session'
  /** The id, unique in a plan. */
  key: string
  session: ListedSession
  place: Place
  next: Next
}
export interface PlaceItem {
  is: 'place'
  key: string
  place: Place
}
/** What is no longer published; `was` names it where that was once written down. */
export interface GoneItem {
  is: 'gone'
  key: string
  was: string | null
}
export type PlanItem = SessionItem | PlaceItem | GoneItem

type Names = (id: string) => string | null
const noNames: Names = () => null

/** What is published now of each pick, in the order picked; `nameOf` names what is gone. */
export function planItems(
  picks: readonly Pick[],
  catalogue: Catalogue,
  now: Now,
  nameOf: Names = noNames,
): PlanItem[] {
  return picks.map((pick) => itemOf(pick, catalogue, now) ?? gone(pick.id, nameOf))
}

const gone = (key: string, nameOf: Names): GoneItem => ({ is: 'gone', key, was: nameOf(key) })

function itemOf(pick: Pick, catalogue: Catalogue, now: Now): PlanItem | null {
  if (pick.is === 'place') {
    const place = catalogue.places.get(pick.id)
    return place ? { is: 'place', key: pick.id, place } : null
  }
  const session = catalogue.sessions.get(pick.id)
  if (!session) return null
  const { place } = session
  const next = nextMeeting(session, catalogue, now.date, now)
  return { is: 'session', key: pick.id, session, place, next }
}

/**
 * What a link's `picks` name, in its order, each once: ids, or their short forms. What names nothing published is gone.
 */
export function linkedItems(
  texts: readonly string[],
  catalogue: Catalogue,
  now: Now,
  nameOf: Names = noNames,
): PlanItem[] {
  const items = texts.map((text) => {
    const pick = pickOf(text, catalogue)
    return (pick && itemOf(pick, catalogue, now)) ?? gone(text, nameOf)
  })
  return [...new Map(items.map((item) => [item.key, item])).values()]
}

/** The pick that a text of a link names: an id as it is, or else a short form; null where nothing has it. */
export function pickOf(text: string, catalogue: Catalogue): Pick | null {
  return pickWith(text, catalogue) ?? codesOf(catalogue).get(text) ?? null
}

function pickWith(id: string, { sessions, places }: Catalogue): Pick | null {
  if (sessions.has(id as SessionId)) return { is: 'session', id: id as SessionId }
  return places.has(id as PlaceId) ? { is: 'place', id: id as PlaceId } : null
}

const known = new WeakMap<Catalogue, ReadonlyMap<string, Pick>>()

/** Every short form of a catalogue; remembered for as long as the catalogue is. */
function codesOf(catalogue: Catalogue): ReadonlyMap<string, Pick> {
  const before = known.get(catalogue)
  if (before !== undefined) return before
  const codes = new Map<string, Pick>()
  for (const id of catalogue.places.keys()) codes.set(codeOf(id), { is: 'place', id })
  for (const id of catalogue.sessions.keys()) codes.set(codeOf(id), { is: 'session', id })
  known.set(catalogue, codes)
  return codes
}

/** Sessions by when they next meet, those without a date after them, then places, then what is gone. */
export function byDayAndTime(items: readonly PlanItem[]): PlanItem[] {
  const of = <Is extends PlanItem['is']>(is: Is) =>
    items.filter((item): item is Extract<PlanItem, { is: Is }> => item.is === is)
  return [...soonestFirst(of('session')), ...of('place'), ...of('gone')]
}

/** Whether an item may be put into a plan: a family can be sent there. What is in one already stays. */
export function canPick(item: PlanItem): item is SessionItem | PlaceItem {
  return item.is !== 'gone' && canGoTo(item.place)
}
