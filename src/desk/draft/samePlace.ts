import type { Place } from '#domain/catalogue/place.ts'
import type { Session } from '#domain/catalogue/session.ts'
import { placeFileOf, placeFiles } from '#data/published.ts'
import { plainName } from '#desk/check/duplicates.ts'
import type { Files } from '#desk/files.ts'
import { recordsOf, type RecordChange } from './draft.ts'
import { put, putPlace, sessionsFile } from './jobs.ts'

/**
 * Two records of one place made one: `gone` is taken out, its groups go to `kept`, which answers to its names too. What `kept`
 * says of itself stays as it is.
 */
export function placesMadeOne(
  files: Files,
  area: string,
  { gone, kept }: { gone: Place; kept: Place },
): RecordChange[] {
  const known = new Set([plainName(kept.name)])
  const names = [...(kept.otherNames ?? []), gone.name, ...(gone.otherNames ?? [])]
  const others = names.filter((name) => {
    const isNew = !known.has(plainName(name))
    known.add(plainName(name))
    return isNew
  })
  const otherNames = others.length === 0 ? undefined : others
  const sessions = [...(recordsOf(files, sessionsFile(area))?.values() ?? [])] as Session[]
  const places = placeFiles.flatMap(
    (file) => [...(recordsOf(files, `${area}/${file}`)?.values() ?? [])] as Place[],
  )
  return [
    ...putPlace(area, kept, { ...kept, otherNames }),
    ...sessions
      .filter(({ placeId }) => placeId === gone.id)
      .map((it) => put(sessionsFile(area), it, { ...it, placeId: kept.id })),
    ...places
      .filter(({ id, replacedBy }) => replacedBy === gone.id && id !== kept.id)
      .flatMap((it) => putPlace(area, it, { ...it, replacedBy: kept.id })),
    { file: `${area}/${placeFileOf[gone.kind]}`, id: gone.id, before: gone },
  ]
}
