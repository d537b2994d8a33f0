import type { Notes } from '#desk/report/report.ts'
import { isFields, textOf, type JsonObject } from '#desk/openReferral/values.ts'

/**
 * The fields of a record that are looked at: `true` is read, or says nothing of the session; of what is `private` only
 * the name is said, as a report is sent on.
 */
export interface ReadFields {
  readonly [name: string]: true | 'private' | ReadFields
}

/** Whether a value says anything: not nothing, no empty text or list, not "no". */
const saysSomething = (value: unknown): boolean => {
  if (Array.isArray(value)) return value.some(saysSomething)
  if (isFields(value))
    return Object.entries(value).some(([key, it]) => key !== 'id' && saysSomething(it))
  return value === true || textOf(value) !== undefined
}

/** Every field that is not looked at, where it stands, and what it says first. */
function unread(
  value: unknown,
  fields: ReadFields,
  path: string,
  found: Map<string, unknown>,
): void {
  if (Array.isArray(value)) {
    for (const it of value) unread(it, fields, path, found)
    return
  }
  if (!isFields(value)) return
  for (const [name, it] of Object.entries(value)) {
    const field = path === '' ? name : `${path}.${name}`
    const how = Object.hasOwn(fields, name) ? fields[name] : undefined
    if (how === true || !saysSomething(it)) continue
    if (how === undefined) found.set(field, found.get(field) ?? it)
    else if (how === 'private') found.set(field, 'not repeated here')
    else unread(it, how, field, found)
  }
}

/** Notes what a service says that is not read, field by field, so that nothing is dropped without a line. */
export function noteUnread(notes: Notes, service: JsonObject, fields: ReadFields): void {
  const found = new Map<string, unknown>()
  unread(service, fields, '', found)
  for (const [field, value] of found)
    notes.repaired(field, value, 'there is no field for it here: left out')
}
