import { join } from 'node:path'
import type { Call, Command, Outcome } from './command.ts'
import { jsonSchemas } from '#desk/jsonSchemas.ts'
import { writeFilesTogether } from './writeTogether.ts'

/** `schemas`: writes the published JSON Schemas from the code that the app parses with. */
export const schemas: Command = {
  usage: 'schemas',
  summary: 'write schema/*.schema.json from the code that the app parses with',
  help: [],
  options: {},
  async run({ folder }: Call): Promise<Outcome> {
    const files = Object.entries(jsonSchemas())
    await writeFilesTogether(join(folder, 'schema'), new Map(files))
    const names = files.map(([file]) => `schema/${file}`)
    return {
      code: 0,
      text: names.map((name) => `wrote ${name}`).join('\n'),
      json: { wrote: names },
    }
  },
}
