import * as v from 'valibot'
import { translation } from './schema/translation.ts'
import { publishedFiles, type FileName } from './published.ts'

interface Parts {
  type: string
  pipe?: readonly [v.GenericSchema, ...v.PipeItem<unknown, unknown, v.BaseIssue<unknown>>[]]
  entries?: Record<string, v.GenericSchema>
  items?: v.GenericSchema[]
  item?: v.GenericSchema
  wrapped?: v.GenericSchema
  key?: unknown
  value?: v.GenericSchema
  options?: v.GenericSchema[]
}

/**
 * The same schema, refusing every field and member it does not know: so a slip of the pen is found where files are
 * checked, while the app, which may be older than what it reads, passes over what is new to it.
 */
export function strictly<Schema extends v.GenericSchema>(schema: Schema): Schema {
  return strict(schema) as unknown as Schema
}

const pipeOf = v.pipe as unknown as (...parts: unknown[]) => v.GenericSchema

function strict(schema: v.GenericSchema): v.GenericSchema {
  const { type, pipe, entries, items, item, wrapped, key, value, options } = schema as Parts
  if (pipe) return pipeOf(strict(pipe[0]), ...pipe.slice(1))
  if (type === 'object' && entries)
    return v.strictObject(
      Object.fromEntries(Object.entries(entries).map(([field, it]) => [field, strict(it)])),
    )
  if (type === 'tuple' && items) return v.strictTuple(items.map(strict))
  if (type === 'array' && item) return v.array(strict(item))
  if (type === 'record' && value) return v.record(key as never, strict(value))
  if (type === 'optional' && wrapped) return v.optional(strict(wrapped))
  if (type === 'variant' && options) return v.variant(key as string, options.map(strict) as never)
  return schema
}

type Shape = (typeof publishedFiles)[FileName]['shape']
type SchemasOf<Of extends Shape> = {
  [
    Name in FileName as (typeof publishedFiles)[Name] extends { shape: Of; schema: v.GenericSchema }
      ? Name
      : never
  ]: Extract<(typeof publishedFiles)[Name]['schema'], v.GenericSchema>
}

function schemasOf(wanted: Shape): Record<string, v.GenericSchema> {
  const rows = Object.entries(publishedFiles).flatMap(([name, { shape, schema }]) =>
    shape === wanted && schema ? [[name, strictly<v.GenericSchema>(schema)] as const] : [],
  )
  return Object.fromEntries(rows)
}

/** What files that are one value may hold, as they are checked. */
export const wholeFiles = {
  ...(schemasOf('one') as SchemasOf<'one'>),
  'translations.json': strictly(translation),
}
/** What each record of files that are a list may hold, as it is checked. */
export const recordFiles = schemasOf('list') as SchemasOf<'list'>
