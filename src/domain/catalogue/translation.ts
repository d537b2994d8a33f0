import type { Area, KindNames } from './area.ts'
import type { Catalogue, ListedSession } from './catalogue.ts'
import type { Place, PlaceKind } from './place.ts'
import type { Session } from './session.ts'

/**
 * What an area says of itself in another language: names by id, and texts by what they are in English. What is left out
 * is shown in English. Source: docs/data.md, "translations".
 */
export interface Translation {
  serviceTypes?: Record<string, { name?: string | undefined; summary?: string | undefined }>
  kindNames?: Partial<Record<PlaceKind, { [Name in keyof KindNames]?: string | undefined }>>
  features?: Record<string, { name?: string | undefined }>
  advice?: Record<string, { title?: string | undefined; summary?: string | undefined }>
  /** Of texts that many records share, and of names that have no id, such as those of groups and of bank holidays. */
  notes?: Record<string, string>
}

/** A catalogue in another language, with the English one beside it. Titles, names and addresses stay as they are. */
export function translateCatalogue(english: Catalogue, translation: Translation): Catalogue {
  const { area, calendar } = english
  const { notes = {} } = translation
  const note = <Text extends string | undefined>(text: Text): Text =>
    ((text !== undefined && Object.hasOwn(notes, text) && notes[text]) || text) as Text
  const places = new Map(
    [...english.places].map(([id, place]) => [id, placeIn(place, note)] as const),
  )
  const translated = areaIn(area, translation, note)
  const names = new Map(translated.serviceTypes.map(({ id, name }) => [id, name]))
  const sessionIn = (session: ListedSession): ListedSession => {
    const { cost, changes, title, serviceType } = session
    const name = names.get(serviceType)
    return {
      ...session,
      ...(name !== undefined && { typeName: besideTitle(title, name) }),
      place: places.get(session.placeId) ?? session.place,
      summary: note(session.summary),
      firstVisit: note(session.firstVisit),
      eligibility: note(session.eligibility),
      accessNote: note(session.accessNote),
      cost: cost && { ...cost, note: note(cost.note) },
      changes: changes?.map((change) => ({ ...change, note: note(change.note) })),
    }
  }
  const sessions = new Map(
    [...english.sessions].map(([id, session]) => [id, sessionIn(session)] as const),
  )
  const sessionsAt = new Map(
    [...english.sessionsAt].map(([id, there]) => [
      id,
      there.map((one) => sessions.get(one.id) ?? one),
    ]),
  )
  return {
    area: translated,
    calendar: {
      ...calendar,
      bankHolidays: calendar.bankHolidays.map((day) => ({ ...day, name: note(day.name) })),
    },
    ...{ places, sessions, sessionsAt, english },
  }
}

/** Every text of a translation, in its language. */
export const textsOf = (translation: Translation): string[] =>
  Object.entries(translation).flatMap(([part, records]) =>
    part === 'notes'
      ? Object.values(records as Record<string, string>)
      : Object.values(records as Record<string, Record<string, string>>).flatMap(
          Object.values<string>,
        ),
  )

type Note = <Text extends string | undefined>(text: Text) => Text

function areaIn(area: Area, translation: Translation, note: Note): Area {
  const { serviceTypes = {}, kindNames = {}, features = {}, advice = {} } = translation
  const known = <T extends { id: string }>(records: Record<string, Partial<T>>, one: T): T => ({
    ...one,
    ...(Object.hasOwn(records, one.id) && stated(records[one.id] ?? {})),
  })
  return {
    ...area,
    serviceTypes: area.serviceTypes.map((type) => ({
      ...known(serviceTypes, type),
      group: note(type.group),
      // It is still found by its English name, which is the one on a poster.
      keywords: [type.name, ...(type.keywords ?? [])],
    })),
    kindNames: Object.fromEntries(
      Object.entries(area.kindNames).map(([kind, names]) => [
        kind,
        { ...names, ...stated(kindNames[kind as PlaceKind] ?? {}) },
      ]),
    ) as Area['kindNames'],
    features: area.features.map((feature) => known(features, feature)),
    advice: area.advice.map((one) => known(advice, one)),
  }
}

/** A field that is not said leaves the English one. */
const stated = <T extends object>(record: T): Partial<T> =>
  Object.fromEntries(Object.entries(record).filter(([, text]) => text !== undefined)) as Partial<T>

function placeIn(place: Place, note: Note): Place {
  const hours = (some: Place['opening']) => some?.map((one) => ({ ...one, note: note(one.note) }))
  return {
    ...place,
    notes: note(place.notes),
    statusNote: note(place.statusNote),
    opening: hours(place.opening),
    selfService: hours(place.selfService),
    closures: place.closures?.map((one) => ({ ...one, note: note(one.note) })),
    now: place.now && { ...place.now, use: note(place.now.use) },
  }
}

const texts = (...some: (string | undefined)[]): string[] =>
  some.filter((text) => text !== undefined)

/** The texts of a place that the notes of a translation may have. */
export const placeNotes = ({ notes, statusNote, opening, selfService, closures, now }: Place) =>
  texts(
    ...[notes, statusNote, now?.use],
    ...[opening, selfService, closures].flatMap((list = []) => list.map(({ note }) => note)),
  )

/** The texts of a session that the notes of a translation may have. */
export const sessionNotes = (session: Session) =>
  texts(
    ...[session.summary, session.firstVisit, session.eligibility, session.accessNote],
    ...[session.cost?.note, ...(session.changes ?? []).map(({ note }) => note)],
  )

/**
 * The name of a kind of service beside a title in English. Where the name is the title with a gloss in brackets, the
 * gloss alone: "Bounce and Rhyme" and "Bounce and Rhyme (piosenki)" give "piosenki".
 */
export function besideTitle(title: string, name: string): string | undefined {
  if (!name.startsWith(title)) return name
  const [, gloss] = /^ \((.+)\)$/.exec(name.slice(title.length)) ?? []
  return gloss
}
