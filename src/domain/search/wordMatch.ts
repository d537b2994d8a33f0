import type { Area } from '#domain/catalogue/area.ts'
import type { Catalogue, ListedSession } from '#domain/catalogue/catalogue.ts'
import type { Place } from '#domain/catalogue/place.ts'
import { plainWords, readings } from './plainWords.ts'
import { inSteps, type Steps } from './steps.ts'

/**
 * Words ready to be asked about: each has a space before it, so that a start of a word can be told. Neighbours stand
 * there as one word too, because people write "surestart" and "playgroup" either way.
 */
type Findable = string

function findable(...texts: readonly string[]): Findable {
  return texts.map(findableText).join('')
}

function findableText(text: string): Findable {
  const words = plainWords(text)
  const pairs = words.slice(1).map((word, index) => `${words[index]}${word}`)
  return [...words, ...pairs].map((word) => ` ${word}`).join('')
}

/** Whether every asked word starts some word of some text. */
function hasAll(texts: readonly Findable[], asked: readonly string[]): boolean {
  return asked.every((word) => texts.some((text) => text.includes(` ${word}`)))
}

interface Words {
  places: Map<Place, Findable>
  types: Map<string, Findable>
  texts: Map<string, Findable>
}

const remembered = new WeakMap<Catalogue, Words>()

function wordsIn(catalogue: Catalogue): Words {
  const known = remembered.get(catalogue)
  if (known !== undefined) return known
  const made: Words = {
    places: new Map(),
    types: typeWords(catalogue.area),
    texts: new Map(),
  }
  remembered.set(catalogue, made)
  return made
}

function typeWords(area: Area): Map<string, Findable> {
  return new Map(
    area.serviceTypes.map(({ id, name, keywords = [] }) => [id, findable(name, ...keywords)]),
  )
}

function placeWords(words: Words, place: Place): Findable {
  const known = words.places.get(place)
  if (known !== undefined) return known
  const texts = [place.name, ...(place.otherNames ?? []), place.address.town ?? '']
  const made = texts.map((text) => textWords(words, text)).join('')
  words.places.set(place, made)
  return made
}

/** Takes the names of places apart, a little at a time, before anybody asks. */
export function* readyPlaces(catalogue: Catalogue): Steps<void> {
  const words = wordsIn(catalogue)
  yield* inSteps(catalogue.places.values(), (place) => placeWords(words, place))
}

function textWords(words: Words, text: string): Findable {
  const known = words.texts.get(text)
  if (known !== undefined) return known
  const made = findable(text)
  words.texts.set(text, made)
  return made
}

/** What `q` asks of places and of sessions; every word asked must start a word of theirs. */
export interface WordQuestion {
  place: (place: Place) => boolean
  /** A session answers to its title, its service type and its keywords, and to all its place answers to. */
  session: (session: ListedSession) => boolean
  /** A kind of service answers to its name and keywords. */
  type: (id: string) => boolean
  /** A name or title by itself. */
  text: (text: string) => boolean
}

const yes = () => true

/** The question a `q` asks of a catalogue; a `q` without a letter or number asks nothing. */
export function wordQuestion(catalogue: Catalogue, q: string): WordQuestion {
  const meant = readings(q, catalogue.area.name)
  if (meant.length === 0) return { place: yes, session: yes, type: yes, text: yes }
  const asked = [...meant, ...meant.map((words) => [words.join('')])]
  const words = wordsIn(catalogue)
  const answers = (...texts: Findable[]) => asked.some((reading) => hasAll(texts, reading))
  const typeOf = (id: string) => words.types.get(id) ?? ''
  return {
    place: (place) => answers(placeWords(words, place)),
    session: ({ title, serviceType, place }) =>
      answers(textWords(words, title), typeOf(serviceType), placeWords(words, place)),
    type: (id) => answers(typeOf(id)),
    text: (text) => answers(textWords(words, text)),
  }
}
