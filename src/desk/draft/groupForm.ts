import type { Area } from '#domain/catalogue/area.ts'
import type { Place } from '#domain/catalogue/place.ts'
import type {
  Access,
  AgeRange,
  Holds,
  Months,
  Schedule,
  Session,
  SessionId,
} from '#domain/catalogue/session.ts'
import { placeFiles } from '#data/published.ts'
import { readJson, type Files } from '#desk/files.ts'
import { idsOf } from '#desk/openReferral/ids.ts'
import { money, months, type Cell } from '#desk/csv/cell.ts'
import { readMeeting, writeMeeting } from './meetingText.ts'

/** A group as it is typed: words, and '' for what is not known. */
export interface GroupForm {
  title: string
  serviceType: string
  /** A line for each time it meets. */
  when: string[]
  holds: Holds | ''
  agesFrom: string
  agesTo: string
  cost: string
  access: Access | ''
}

export type GroupField = keyof GroupForm

/** What is typed, as a record; or what was expected of each field that cannot be read, `when` for its first bad line. */
export type GroupRead =
  { is: 'read'; session: Session } | { is: 'misread'; wrong: Partial<Record<GroupField, string>> }

/** A record as it is typed. */
export function formOf({
  title,
  serviceType,
  schedules,
  holds,
  ages,
  cost,
  access,
}: Session): GroupForm {
  return {
    title,
    serviceType,
    when: schedules.map(writeMeeting),
    holds: holds ?? '',
    agesFrom: ages === undefined ? '' : ageText(ages.from),
    agesTo: ages?.to === undefined ? '' : ageText(ages.to),
    cost: cost === undefined ? '' : money.write(cost.pence),
    access: access ?? '',
  }
}

const ageText = (count: number): string =>
  count > 0 && count % 12 === 0
    ? `${count / 12} ${count === 12 ? 'year' : 'years'}`
    : `${count} months`

/**
 * Reads what was typed over a record: a field that is empty is not known, and what has no field here stays as it was. A line
 * that says what it said keeps the dates that are left out of it; "in term time" in a line holds for the group.
 */
export function readGroup(form: GroupForm, was: Session): GroupRead {
  const wrong: Partial<Record<GroupField, string>> = {}
  function cell(field: 'agesFrom' | 'agesTo' | 'cost', of: Cell): number | undefined {
    const text = form[field].trim()
    if (text === '') return undefined
    const read = of.read(text)
    if (read.is === 'read') return read.value as number
    wrong[field] = read.expected
    return undefined
  }
  if (form.title.trim() === '') wrong.title = 'a name'
  if (form.serviceType === '') wrong.serviceType = 'one of the kinds'
  let { holds } = form
  const schedules: Schedule[] = []
  for (const [at, line] of form.when.entries()) {
    if (line.trim() === '') continue
    const before = was.schedules[at]
    if (before !== undefined && writeMeeting(before) === line) {
      schedules.push(before)
      continue
    }
    const read = readMeeting(line)
    if (read.is === 'misread') wrong.when ??= read.expected
    else {
      schedules.push(
        before?.exdates ? { ...read.schedule, exdates: before.exdates } : read.schedule,
      )
      holds = read.holds ?? holds
    }
  }
  const [from, to, pence] = [cell('agesFrom', months), cell('agesTo', months), cell('cost', money)]
  if (to !== undefined && to <= (from ?? 0)) wrong.agesTo = 'an age after the first'
  if (Object.keys(wrong).length > 0) return { is: 'misread', wrong }
  const ages: AgeRange | undefined =
    from === undefined && to === undefined
      ? undefined
      : { from: (from ?? 0) as Months, to: to as Months | undefined }
  return {
    is: 'read',
    session: {
      ...was,
      title: form.title.trim(),
      serviceType: form.serviceType,
      schedules,
      ages,
      cost: pence === undefined ? undefined : { ...was.cost, pence },
      holds: holds === '' ? undefined : holds,
      access: form.access === '' ? undefined : form.access,
    },
  }
}

/** What a new group at a place begins with: open to everyone, said by the area's council, and nothing else known. */
export const newSession = (place: Place, area: Area): Session => ({
  id: '' as SessionId,
  placeId: place.id,
  title: '',
  serviceType: '',
  audience: 'everyone',
  schedules: [],
  source: { name: area.council.name },
})

/** An id for a new group, from its place's name and its own: none of the area has it, and it stays as it is for ever. */
export function idFor(session: Session, place: Place, files: Files, area: string): SessionId {
  const lists = ['sessions.json', ...placeFiles].map((name) => readJson(files, `${area}/${name}`))
  const records = lists.flatMap((it) =>
    it.is === 'json' && Array.isArray(it.value) ? (it.value as { id?: unknown }[]) : [],
  )
  const taken = records.flatMap(({ id }) => (typeof id === 'string' ? id : []))
  return idsOf(taken).fresh(`${place.name} ${session.title}`) as SessionId
}
