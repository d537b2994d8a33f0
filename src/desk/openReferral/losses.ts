import type { Place } from '#domain/catalogue/place.ts'
import type { Session } from '#domain/catalogue/session.ts'

const sessionOnly = ['firstVisit', 'changes', 'checkedBy'] as const
const placeOnly = [
  'otherNames',
  'email',
  'url',
  'selfService',
  'statusNote',
  'closedOn',
  'closures',
  'now',
  'replacedBy',
] as const

export type LostField =
  (typeof sessionOnly)[number] | (typeof placeOnly)[number] | 'opening' | '(record)'

/** What Open Referral has no room for: which record, and which of its fields. */
export interface Loss {
  id: string
  field: LostField
}

const said = (id: string, record: object, fields: readonly LostField[]): Loss[] =>
  fields.filter((field) => field in record).map((field) => ({ id, field }))

/** What does not go into the export, record by record. A place where nothing is held is not in it at all. */
export function lossesOf(places: readonly Place[], sessions: readonly Session[]): Loss[] {
  const used = new Set(sessions.map(({ placeId }) => placeId))
  return [
    ...sessions.flatMap((it) => [...said(it.id, it, sessionOnly)]),
    ...places.flatMap((it) =>
      used.has(it.id)
        ? [
            ...said(it.id, it, placeOnly),
            ...(it.opening?.length === 0 ? [{ id: it.id, field: 'opening' as const }] : []),
          ]
        : [{ id: it.id, field: '(record)' as const }],
    ),
  ]
}

const inWords: Record<LostField, string> = {
  firstVisit: 'what to expect the first time',
  changes: 'dates that are called off or moved',
  checkedBy: 'which office checked it',
  otherNames: 'other names',
  email: 'the e-mail address of the place',
  url: 'the web page of the place',
  selfService: 'self-service hours',
  statusNote: 'what is said of its being open or closed',
  closedOn: 'the day it closed',
  closures: 'days on which it is shut',
  now: 'what is in the building today',
  replacedBy: 'what took its place',
  opening: 'that it is never staffed',
  '(record)': 'a place where nothing is held',
}

/** One line for each thing that is lost, with the records that lose it. */
export function lossesText(losses: readonly Loss[]): string[] {
  const ids = new Map<string, Set<string>>()
  for (const { id, field } of losses) {
    const of = ids.get(inWords[field]) ?? new Set()
    ids.set(inWords[field], of.add(id))
  }
  return [
    'who said so (source): every record',
    ...[...ids].map(([what, of]) => `${what} (${of.size}): ${[...of].join(', ')}`),
  ]
}
