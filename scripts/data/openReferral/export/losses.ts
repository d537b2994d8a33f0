import type { Place } from '~/domain/place.ts'
import type { Session } from '~/domain/session.ts'

/** What Open Referral has no room for: which record, and which of its fields. */
export interface Loss {
  id: string
  field: string
}

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

const said = (id: string, record: object, fields: readonly string[]): Loss[] =>
  fields.filter((field) => field in record).map((field) => ({ id, field }))

/** What does not go into the export, record by record. A place where nothing is held is not in it at all. */
export function lossesOf(places: readonly Place[], sessions: readonly Session[]): Loss[] {
  const used = new Set(sessions.map(({ placeId }) => placeId))
  return [
    ...sessions.flatMap((it) => [
      ...said(it.id, it, sessionOnly),
      ...it.schedules.flatMap(({ exdates }, i) =>
        exdates === undefined ? [] : [{ id: it.id, field: `schedules[${i}].exdates` }],
      ),
    ]),
    ...places.flatMap((it) =>
      used.has(it.id)
        ? [
            ...said(it.id, it, placeOnly),
            ...(it.opening?.length === 0 ? [{ id: it.id, field: 'opening' }] : []),
          ]
        : [{ id: it.id, field: '(record)' }],
    ),
  ]
}
