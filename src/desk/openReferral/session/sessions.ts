import type { Session } from '#domain/catalogue/session.ts'
import { counted } from '#desk/words.ts'
import { foundText, type OpenReport } from '#desk/report/report.ts'
import { readService } from '#desk/openReferral/dialect/dialect.ts'
import type { TheirPlace } from '#desk/openReferral/dialect/theirs.ts'
import { noteUnread } from '#desk/openReferral/dialect/unread.ts'
import type { FeedItem } from '#desk/openReferral/feed/feed.ts'
import { isFields } from '#desk/openReferral/values.ts'
import { admit } from './service.ts'
import type { Setting } from './setting.ts'
import { sessionOf, sharedBy } from './session.ts'

const placeName = (place: TheirPlace, i: number) => place.id ?? place.location.id ?? String(i + 1)

/** Reads one record of a feed after the other, and counts each in the report. */
export function sessionReader({ open, close }: OpenReport, setting: Setting) {
  const seen = new Set<string>()

  /** The sessions of one record; [] where it is refused. */
  return function sessionsOf(item: FeedItem): Session[] {
    if (item.is === 'broken' || !isFields(item.value)) {
      const notes = open('service', item.at)
      notes.refused(
        '(record)',
        item.is === 'broken' ? item.start : item.value,
        'it is not a JSON object',
      )
      close('service', notes)
      return []
    }
    const found = item.value
    const { service, fields } = readService(found)
    const id = service.id === undefined ? undefined : foundText(service.id)
    const notes = open('service', id ?? item.at)
    if (item.hadControls)
      notes.repaired('(record)', service.name, 'control characters that JSON forbids are taken out')
    if (id === undefined) notes.refused('id', undefined, 'it has no id')
    const sessions = id === undefined ? [] : read(id)
    close('service', notes)
    return sessions ?? []

    function read(id: string): Session[] | undefined {
      if (item.is === 'json' && item.missing !== undefined) {
        notes.refused('(record)', item.missing, 'what it says of itself could not be had')
        return
      }
      if (seen.has(id)) {
        notes.refused('id', id, 'an earlier record has the same id')
        return
      }
      seen.add(id)
      const admitted = admit(notes, id, service, setting)
      if (admitted === undefined) return undefined
      noteUnread(notes, found, fields)
      const shared = sharedBy(notes, service, admitted)
      const names = new Set<string>()
      const sessions = service.places.flatMap((place, i) => {
        const it = open('session', `${id}/${placeName(place, i)}`)
        const isRepeat = names.has(it.sourceId)
        names.add(it.sourceId)
        if (isRepeat) it.refused('id', it.sourceId, 'an earlier place has the same id')
        const session = isRepeat ? undefined : sessionOf(it, place, shared, setting)
        return close('session', it) === 'refused' ? [] : (session ?? [])
      })
      if (sessions.length === 0)
        notes.refused(
          'service_at_locations',
          counted(service.places.length, 'place'),
          'none of its places can be shown',
        )
      return sessions
    }
  }
}
