import { codeOf } from '#domain/plan/pickCode.ts'
import type { AreaFiles } from '#desk/check/areaFiles.ts'
import { error, type Finding } from '#desk/finding.ts'

/** No two ids of an area share the short form that links carry, and no id reads as the short form of another. */
export function codeRules({ places, sessions }: AreaFiles): Finding[] {
  const records = [...places, ...sessions].map(({ file, record: { id } }) => ({ file, id }))
  const owners = new Map<string, string>()
  const shared = records.flatMap(({ file, id }) => {
    const code = codeOf(id)
    const owner = owners.get(code) ?? id
    owners.set(code, owner)
    return owner === id ? [] : [clash(file, id, owner)]
  })
  const misread = records.flatMap(({ file, id }) => {
    const owner = owners.get(id)
    return owner === undefined || owner === id ? [] : [clash(file, id, owner)]
  })
  return [...shared, ...misread]
}

const clash = (file: string, id: string, owner: string): Finding =>
  error({
    file,
    id,
    field: 'id',
    found: `"${id}", ${codeOf(id)} in links`,
    expected: `an id that links do not take for "${owner}", ${codeOf(owner)}`,
  })
