import { suggest } from '#domain/geo/suggest.ts'
import { respelt } from './spelling.ts'
import { atOnce, type Steps } from './steps.ts'
import { hasPlace, readySessionNames, readyVocabulary, suggestionsFor } from './suggestions.ts'
import { understand, type Known } from './understanding.ts'
import { readyPlaces } from './wordMatch.ts'

/**
 * Makes ready what `understand` works out once, a little at a time: whoever asks goes on with it between other
 * things, so that the first letter is answered as fast as the others.
 */
export function* makeReady(box: Known): Steps<void> {
  const { gazetteer, catalogue } = box
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
  const misspelt = `${likely}x`
  const listed = [...words]
  for (let at = 0; at < listed.length; at += 4 * atOnce) {
    respelt([misspelt], new Set(listed.slice(at, at + 4 * atOnce)))
    yield
  }
  for (const text of [likely, likely.slice(0, 1), misspelt]) {
    suggest(known, text, 1, catalogue.area.name)
    yield
    suggestionsFor(text, known, catalogue)
    yield
    hasPlace(catalogue, text)
    yield
    understand(text, box)
    yield
  }
}
