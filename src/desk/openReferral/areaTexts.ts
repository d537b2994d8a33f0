import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { PlaceKind } from '#domain/catalogue/place.ts'
import { published, placeFileOf } from '#desk/files.ts'
import type { AreaBefore } from './area.ts'
import { inLumps, publishedList } from './publishedList.ts'
import { fieldsOf, rowsOf, textOf } from './values.ts'

/** The places of one kind: those of other sources, then the feed's. A file without any of the feed's is left as it stands. */
export async function* placesText(
  { keptPlaces, hadPlaces }: AreaBefore,
  kind: PlaceKind,
  texts: readonly string[],
  folder: string,
): AsyncGenerator<string> {
  const path = join(folder, placeFileOf[kind])
  if (texts.length === 0 && !hadPlaces[kind] && existsSync(path)) {
    yield readFileSync(path, 'utf8')
    return
  }
  function* all() {
    yield* keptPlaces[kind]
    for (const text of texts) yield fieldsOf(JSON.parse(text))
  }
  yield* inLumps(publishedList(all()))
}

/** Example times stand only over sessions that are there and have none of their own. */
export function* examplesText(
  path: string,
  there: { ids: Set<string>; timed: Set<string> },
): Generator<string> {
  const rows = rowsOf(JSON.parse(readFileSync(path, 'utf8')))
  yield published(
    rows.filter((it) => {
      const id = textOf(it.sessionId) ?? ''
      return there.ids.has(id) && !there.timed.has(id)
    }),
  )
}
