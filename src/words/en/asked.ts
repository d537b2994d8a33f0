import type { Place } from '#domain/catalogue/place.ts'
import type { Area } from '#domain/catalogue/area.ts'
import type { Precision } from '#domain/geo/origin.ts'
import type { Nowhere } from '#domain/geo/postcode.ts'
import type { Start, Suggestion, SuggestionGroup } from '#domain/search/suggestions.ts'
import type { Doubt } from '#domain/search/understanding.ts'
import { finder } from './finder.ts'
import { standing } from './standing.ts'
import { count } from '#words/english.ts'

const groups: Record<SuggestionGroup['of'], string> = {
  starts: 'Start from',
  streets: 'Streets',
  places: 'Places',
  sessions: 'What’s on',
  'former-centres': 'Children’s centres that closed',
}

const isPostcode = (kind: Precision) =>
  kind === 'postcode' || kind === 'sector' || kind === 'district'

function start({ name, kind, by }: Start): Said {
  if (kind === 'exact' || kind === 'postcode') return { name: `Near ${name}` }
  if (isPostcode(kind)) return { name: `Near ${name}`, note: 'part of a postcode' }
  if (kind === 'street') return { name, note: by ?? '' }
  const what = finder.near.kind(kind)
  return { name, note: by === null ? what : `${what} near ${by}` }
}

interface Said {
  name: string
  note?: string
}

/** Where a place is, and what there is to say of it. */
function placeNote(place: Place, area: Area): string {
  const { one } = area.kindNames[place.kind]
  const isInName = (said: string) => place.name.toLowerCase().includes(said.toLowerCase())
  const what = place.kind === 'former-centre' || isInName(one) ? '' : one
  const town = isInName(place.address.town ?? '') ? '' : place.address.town
  return [what, town, standing.tag(place)].filter(Boolean).join(', ')
}

const sessions = (n: number) => count(n, 'session', 'sessions')

/** A suggestion as it stands in the list; no two read alike. */
function suggestion(one: Suggestion, area: Area): Said {
  switch (one.is) {
    case 'start':
      return start(one)
    case 'place':
    case 'former-centre':
      return { name: one.place.name, note: placeNote(one.place, area) }
    case 'type':
      return { name: one.type.name, note: sessions(one.n) }
    case 'title':
      return { name: one.title, note: one.at ? `at ${one.at.name}` : sessions(one.n) }
  }
}

const doubts: Record<Doubt, (text: string) => string> = {
  'half-postcode': (text) => `“${text}” is not a whole postcode.`,
  'postcode-area': (text) => `Many postcodes begin with “${text}”. Type a little more.`,
  'odd-postcode': (text) => `“${text}” is not quite a postcode.`,
  several: (text) => `More than one place is called “${text}”.`,
  unfinished: (text) => `Nothing is called just “${text}”.`,
  spelling: (text) => `We do not know “${text}”.`,
}

const nowhere: Record<Nowhere, string> = {
  forces: 'That is an address of the forces, so we cannot tell where it is.',
  bank: 'No place has that postcode. It was for a bank.',
}

const tryAnother = 'Try a town or village, or another postcode.'

/** What the search box offers and answers, in English: fetched with its first use. Sentences a nine-year-old can read. */
export const asked = {
  groups,
  suggestion,
  doubt: (why: Doubt, text: string) => doubts[why](text),
  didYouMean: ({ name, note }: Said) =>
    `Did you mean ${name.replace(/^Near /, '')}${note?.includes(' near ') ? `, ${note}` : ''}?`,
  nowhere: (why: Nowhere) => `${nowhere[why]} ${tryAnother}`,
  unknownPostcode: (text: string) => `We do not know the postcode “${text}”. ${tryAnother}`,
  unknownName: (text: string) =>
    `We do not know “${text}”. Check the spelling, or try a town or village near it.`,
  lookForName: (text: string) => `Look for “${text}” in names`,
  outside: (name: string, area: string) => `${name} is outside ${area}.`,
  notInList: (name: string, area: string) =>
    `${name} is not in our list of postcodes for ${area}, so we cannot tell where it is.`,
  nearest: (area: string, round: string | null) =>
    round === null
      ? `The nearest places in ${area}:`
      : `The nearest places in ${area} to ${round}:`,
  lookIn: (area: string, town: string) => `${area} is nearer: look there, from ${town}`,
  lookFrom: (name: string) => `Look from ${name} all the same`,
  isIn: (name: string, area: string) => `${name} is in ${area}.`,
  thatIsIn: (area: string) => `That is in ${area}: look there`,
  notLoaded:
    'The list of towns and postcodes could not be loaded. You can still use the rest of the page.',
}
