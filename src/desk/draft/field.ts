import type { GenericSchema } from 'valibot'
import { parseValue } from '#data/parse.ts'
import { recordFiles, wholeFiles } from '#data/schema.ts'
import { readJson, type Files } from '#desk/files.ts'
import { recordsOf, type RecordChange } from './draft.ts'

/** `schedules[0].starts` as its steps: `schedules`, 0, `starts`. */
const stepsOf = (field: string): (string | number)[] =>
  [...field.matchAll(/\[(\d+)\]|([^.[\]]+)/g)].map(([, at, name = '']) =>
    at === undefined ? name : Number(at),
  )

/** The fields that a line of the check names, `lat, lon` being two; none for a file or a record as a whole. */
export const fieldsIn = (field: string): string[] =>
  field.startsWith('(') ? [] : field.split(', ')

/** What a record has in a field, undefined where it has nothing. */
export function fieldOf(record: unknown, field: string): unknown {
  return stepsOf(field).reduce<unknown>(
    (it, step) =>
      typeof it === 'object' && it !== null
        ? (it as Record<string | number, unknown>)[step]
        : undefined,
    record,
  )
}

/** The record with another value in a field, which undefined takes out; what is above it is made where it is not there. */
export function withField(record: unknown, field: string, value: unknown): unknown {
  return put(record, stepsOf(field), value)
}

function put(it: unknown, [step, ...more]: (string | number)[], value: unknown): unknown {
  if (step === undefined) return value
  const inner = fieldOf(it, typeof step === 'number' ? `[${step}]` : step)
  const made = put(inner, more, value)
  if (typeof step === 'number') {
    const list: unknown[] = Array.isArray(it) ? [...(it as unknown[])] : []
    if (made === undefined) list.splice(step, 1)
    else list[step] = made
    return list
  }
  const was = typeof it === 'object' && it !== null ? it : {}
  const others = Object.entries(was).filter(([name]) => name !== step)
  return made === undefined ? Object.fromEntries(others) : { ...was, [step]: made }
}

/** A record by its id; the whole of a file that is no list. */
export function recordOrFile(files: Files, file: string, id: string): unknown {
  const records = recordsOf(files, file)
  if (records !== null) return records.get(id)
  const read = readJson(files, file)
  return read.is === 'json' && !Array.isArray(read.value) ? read.value : undefined
}

/** A field changed, as an edit of a draft. */
export function fieldChange(
  files: Files,
  { file, id, field }: { file: string; id: string; field: string },
  value: unknown,
): RecordChange {
  const before = recordOrFile(files, file, id)
  const isList = recordsOf(files, file) !== null
  return { file, id: isList ? id : null, before, after: withField(before, field, value) }
}

/** The schema of a file's records, or of a file that is one value; undefined for a file that has none. */
function schemaOf(file: string): GenericSchema | undefined {
  const name = file.replace(/^[^/]+\/(?!$)/, '')
  const known: Record<string, GenericSchema> = { ...recordFiles, ...wholeFiles }
  return known[name]
}

/** What is typed in a field: text, but where only a number, a list or the like may stand there; undefined for nothing. */
export function typedValue(
  files: Files,
  { file, id, field }: { file: string; id: string; field: string },
  typed: string,
): unknown {
  const text = typed.trim()
  const schema = schemaOf(file)
  const record = recordOrFile(files, file, id)
  const isRefused = (value: unknown): boolean => {
    const read = schema && parseValue(file, schema, withField(record, field, value), id)
    return read?.is === 'bad' && read.refused.some((it) => it.field.startsWith(field))
  }
  if (text === '') return undefined
  if (!isRefused(text)) return text
  const read = readJson(new Map([['typed', text]]), 'typed')
  return read.is === 'json' && !isRefused(read.value) ? read.value : text
}
