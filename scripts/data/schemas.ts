import type { Call, Command, Outcome } from './command.ts'
import { writeText } from './files.ts'
import { jsonSchemas } from './jsonSchemas.ts'

/** `schemas`: writes the published JSON Schemas from the code that the app parses with. */
export const schemas: Command = {
  usage: 'schemas',
  summary: 'write schema/*.schema.json from the code that the app parses with',
  help: [],
  options: {},
  run({ folder }: Call): Outcome {
    const files = Object.entries(jsonSchemas())
    for (const [file, text] of files) writeText(folder, `schema/${file}`, text)
    const names = files.map(([file]) => `schema/${file}`)
    return {
      code: 0,
      text: names.map((name) => `wrote ${name}`).join('\n'),
      json: { wrote: names },
    }
  },
}
