import {
  toJsonSchema,
  type ConversionConfig,
  type OverrideSchemaContext,
} from '@valibot/to-json-schema'
import { recordFiles, wholeFiles } from '#data/schema.ts'
import type { Command } from './command.ts'

// Rules that JSON Schema cannot say (a date that exists, an end after a start) are left to the check.
const sayable: ConversionConfig = {
  target: 'draft-2020-12',
  typeMode: 'input',
  ignoreActions: ['check', 'guard', 'transform', 'partial_check'],
  overrideSchema: optionalTail,
}

// The converter asks for every member of a tuple, even one that may be left out.
function optionalTail({ valibotSchema, jsonSchema }: OverrideSchemaContext) {
  if (valibotSchema.type !== 'strict_tuple' || !('items' in valibotSchema)) return undefined
  const items = valibotSchema.items as { type: string }[]
  return { ...jsonSchema, minItems: items.filter(({ type }) => type !== 'optional').length }
}

const dialect = 'https://json-schema.org/draft/2020-12/schema'

type Schema = Parameters<typeof toJsonSchema>[0]

function described(file: string, schema: Schema, shape: 'list' | 'whole') {
  const body = toJsonSchema(schema, sayable)
  // The converter names the dialect inside each schema; here it is said once, first.
  delete body.$schema
  const head = { $schema: dialect, title: `${file} (see docs/data.md)` }
  return shape === 'whole' ? { ...head, ...body } : { ...head, type: 'array', items: body }
}

/** The text of every published JSON Schema by its file name, from the code that the app parses with. */
export function jsonSchemas(): Record<string, string> {
  const whole = Object.entries(wholeFiles).map(
    ([file, schema]) => [file, described(file, schema, 'whole')] as const,
  )
  const lists = Object.entries(recordFiles).map(
    ([file, schema]) => [file, described(file, schema, 'list')] as const,
  )
  return Object.fromEntries(
    [...whole, ...lists].map(([file, schema]) => [
      file.replace('/', '-').replace('.json', '.schema.json'),
      `${JSON.stringify(schema, null, 2)}\n`,
    ]),
  )
}

/** `schemas`: writes the published JSON Schemas. */
export const schemasCommand: Command = {
  usage: 'schemas',
  summary: 'write schema/*.schema.json from the code that the app parses with',
  help: [],
  options: {},
  run() {
    const files = new Map(
      Object.entries(jsonSchemas()).map(([file, text]) => [`schema/${file}`, text]),
    )
    const names = [...files.keys()]
    const text = names.map((name) => `wrote ${name}`).join('\n')
    return { code: 0, text, json: { wrote: names }, files }
  },
}
