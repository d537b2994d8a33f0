import { suggest } from '#domain/geo/near.ts'
import { respelt } from './spelling.ts'
import { atOnce, type Steps } from './steps.ts'
import { readySessionNames, readyVocabulary, suggestionsFor } from './suggestions.ts'
import type { Known } from './understanding.ts'
import { readyPlaces } from './wordMatch.ts'

/**
 * Makes ready what `understand` works out once, a little at a time: whoever asks goes on with it between other
 * things, so that the first letter is answered as fast as the others.
 */
export function* makeReady({ gazetteer, catalogue }: Omit<Known, 'today'>): Steps<void> {
  const known = gazetteer ?? []
  for (let at = 0; at < known.length; at += atOnce) {
    suggest(known.slice(at, at + atOnce), 'a', 1, catalogue.area.name)
    yield
  }
  yield* readyPlaces(catalogue)
  yield* readySessionNames(catalogue)
  const words = yield* readyVocabulary(known, catalogue)
  // Whatever has compared names before does it many times faster.
  const [likely = ''] = words
  for (const text of [`${likely}x`, likely, likely.slice(0, 1)]) {
    suggest(known, text, 1, catalogue.area.name)
    yield
    respelt([text], words)
    yield
    suggestionsFor(text, known, catalogue)
    yield
  }
}
