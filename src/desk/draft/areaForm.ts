import type { Area, ServiceType } from '#domain/catalogue/area.ts'
import type { Calendar, Term } from '#domain/time/schoolCalendar.ts'
import { parseValue } from '#data/parse.ts'
import { wholeFiles } from '#data/schema.ts'
import { readDate, writeDate } from '#desk/csv/dateAndTime.ts'
import { readJson, type Files } from '#desk/files.ts'
import { idsOf } from '#desk/openReferral/ids.ts'
import type { RecordChange } from './draft.ts'
import { listOnTopOf, onTopOf, wholeChanged } from './jobs.ts'
import { addressTyped } from './newCouncil.ts'

/** What area.json and calendar.json say of a council, as it is typed. */
export interface AreaForm {
  councilName: string
  councilUrl: string
  councilPhone: string
  /** A line each: "Autumn 2026, first half: 3/9/2026 to 23/10/2026". */
  terms: string
  /** The council says so itself: what runs in term time has dates that are sure. */
  confirmed: boolean
  /** A line each: "Rhyme time: Songs and rhymes for babies and toddlers." */
  types: string
}
export type AreaField = keyof AreaForm

export type AreaRead =
  ({ is: 'read' } & AreaFiles) | { is: 'misread'; wrong: Partial<Record<AreaField, string>> }

const lines = (text: string): string[] =>
  text.split('\n').flatMap((line) => (line.trim() === '' ? [] : [line.trim()]))

/** Both files as they are typed. */
export const areaFormOf = ({ council, serviceTypes }: Area, calendar: Calendar): AreaForm => ({
  councilName: council.name,
  councilUrl: council.url ?? '',
  councilPhone: council.phone ?? '',
  terms: calendar.terms
    .map(({ name, from, to }) => `${name}: ${writeDate(from)} to ${writeDate(to)}`)
    .join('\n'),
  confirmed: calendar.confirmed,
  types: serviceTypes.map(({ name, summary }) => `${name}: ${summary}`).join('\n'),
})

const termShape = /^(.+?):\s*(.+?)\s+(?:to|until|-|–)\s+(.+)$/

/** A term of a line, as councils write it: a date without a year is of the year that the line says elsewhere; null where it is none. */
function termIn(line: string): Term | null {
  const [, name, first, last] = termShape.exec(line) ?? []
  const [year] = /\b20\d\d\b/.exec(last ?? '') ?? /\b20\d\d\b/.exec(name ?? '') ?? []
  const [from, to] = [first, last].map((it) =>
    it === undefined ? null : (readDate(it) ?? (year ? readDate(`${it} ${year}`) : null)),
  )
  return name && from && to && from < to ? { name, from, to } : null
}

/** A kind of a line: one that is there by its name keeps its id and all else; a new one gets an id that stays. */
function typesIn(text: string, was: readonly ServiceType[]): ServiceType[] {
  const ids = idsOf(was.map(({ id }) => id))
  return lines(text).map((line) => {
    const [, name = line, summary] = /^([^:]+):\s*(.+)$/.exec(line) ?? []
    const known = was.find((it) => it.name.toLowerCase() === name.trim().toLowerCase())
    if (known) return { ...known, summary: summary ?? known.summary }
    const fresh = name.trim()
    return { id: ids.fresh(fresh), name: fresh, group: 'Groups', summary: summary ?? fresh }
  })
}

/** Reads what was typed over both files; what has no field here stays as it was. */
export function readAreaForm(form: AreaForm, area: Area, calendar: Calendar): AreaRead {
  const wrong: Partial<Record<AreaField, string>> = {}
  const terms = lines(form.terms).map(termIn)
  const bad = lines(form.terms)[terms.indexOf(null)]
  if (bad !== undefined)
    wrong.terms = `lines like “Autumn 2026, first half: 3/9/2026 to 23/10/2026”, not “${bad}”`
  const council = {
    ...area.council,
    name: form.councilName.trim(),
    url: addressTyped(form.councilUrl),
    phone: form.councilPhone.trim() || undefined,
  }
  const fresh = { ...area, council, serviceTypes: typesIn(form.types, area.serviceTypes) }
  const dates = { ...calendar, terms: terms.flatMap((it) => it ?? []), confirmed: form.confirmed }
  const plain = (it: unknown) => JSON.parse(JSON.stringify(it)) as unknown
  const read = parseValue('area.json', wholeFiles['area.json'], plain(fresh), area.id)
  const calendarRead = parseValue('calendar.json', wholeFiles['calendar.json'], plain(dates), '')
  if (read.is === 'bad')
    for (const { field, expected } of read.refused) wrong[typedIn(field)] ??= expected
  if (calendarRead.is === 'bad')
    for (const { expected } of calendarRead.refused) wrong.terms ??= expected
  return read.is === 'good' && calendarRead.is === 'good' && Object.keys(wrong).length === 0
    ? { is: 'read', area: read.value, calendar: calendarRead.value }
    : { is: 'misread', wrong }
}

function typedIn(field: string): AreaField {
  if (field.startsWith('serviceTypes')) return 'types'
  if (field === 'council.url') return 'councilUrl'
  return field === 'council.phone' ? 'councilPhone' : 'councilName'
}

/** What area.json and calendar.json hold. */
export interface AreaFiles {
  area: Area
  calendar: Calendar
}

/** What a form made of both files, put on top of them as they are now. */
export function areaChanges(
  files: Files,
  id: string,
  was: AreaFiles,
  is: AreaFiles,
): RecordChange[] {
  const [areaFile, calendarFile] = [`${id}/area.json`, `${id}/calendar.json`]
  const [area, calendar] = [areaFile, calendarFile].map((file) => readJson(files, file))
  if (area?.is !== 'json' || calendar?.is !== 'json') return []
  const [now, dates] = [area.value as Area, calendar.value as Calendar]
  return [
    wholeChanged(areaFile, now, {
      ...onTopOf(now, was.area, is.area),
      council: onTopOf(now.council, was.area.council, is.area.council),
      serviceTypes: listOnTopOf(
        now.serviceTypes,
        was.area.serviceTypes,
        is.area.serviceTypes,
        (it) => it.id,
      ),
    }),
    wholeChanged(calendarFile, dates, {
      ...onTopOf(dates, was.calendar, is.calendar),
      terms: listOnTopOf(dates.terms, was.calendar.terms, is.calendar.terms, (it) => it.name),
    }),
  ]
}
