import { nameAndTown } from '#domain/catalogue/postalAddress.ts'
import type { Place } from '#domain/catalogue/place.ts'
import type { Session } from '#domain/catalogue/session.ts'
import { writeMeeting } from './draft/meetingText.ts'

/** Things by id, each by the first of its names that no other has; its last name is its own in any case. */
function toldApart<T extends { id: string }>(
  all: readonly T[],
  namesOf: (it: T) => readonly string[],
): Map<string, string> {
  const told = new Map<string, string>()
  let left = all.map((it) => ({ it, names: namesOf(it) }))
  for (let at = 0; left.length > 0; at++) {
    const count = new Map<string, number>()
    for (const { names } of left) {
      const name = names[at] ?? ''
      count.set(name, (count.get(name) ?? 0) + 1)
    }
    const isTold = ({ names }: (typeof left)[number]) =>
      count.get(names[at] ?? '') === 1 || at >= names.length - 1
    for (const one of left.filter(isTold)) told.set(one.it.id, one.names[at] ?? one.it.id)
    left = left.filter((one) => !isTold(one))
  }
  return told
}

/** Places by id as a list calls them: by name, with the town where two have one name, and with the id where that is not enough. */
export const placeNames = (places: readonly Place[]): ReadonlyMap<string, string> =>
  toldApart(places, (it) => [it.name, nameAndTown(it), `${nameAndTown(it)} (${it.id})`])

const whenOf = ({ schedules }: Session) =>
  schedules.length === 0 ? 'times not known' : schedules.map(writeMeeting).join(' | ')

/**
 * Groups by id as a list calls them beside their place: by title, with the days and times where two of one title are at one
 * place ("Rhyme time (every Friday, 11:00)"), and with the id where that is not enough.
 */
export function groupTitles(sessions: readonly Session[]): ReadonlyMap<string, string> {
  const at = new Map<string, Session[]>()
  for (const it of sessions) at.set(it.placeId, [...(at.get(it.placeId) ?? []), it])
  const titlesOf = (it: Session) => [
    it.title,
    `${it.title} (${whenOf(it)})`,
    `${it.title} (${whenOf(it)}, ${it.id})`,
  ]
  return new Map([...at.values()].flatMap((here) => [...toldApart(here, titlesOf)]))
}
