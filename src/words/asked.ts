import type { Place } from '#domain/catalogue/place.ts'
import type { Area } from '#domain/catalogue/area.ts'
import { metresPerMile } from '#domain/geo/distance.ts'
import type { FoundOrigin } from '#domain/geo/origin.ts'
import type { Nowhere } from '#domain/geo/postcode.ts'
import type { StartingPoint, Suggestion } from '#domain/search/suggestions.ts'
import type { Doubt } from '#domain/search/understanding.ts'
import { commonIn } from './common.ts'
import { current } from './current.ts'
import { asked as english } from './en/asked.ts'
import { standingIn } from './standing.ts'
import { grammarIn } from './grammar.ts'
import { wording } from './wording.ts'

interface Said {
  name: string
  note?: string
}

const isPostcode = ({ kind }: StartingPoint) =>
  kind === 'postcode' || kind === 'sector' || kind === 'district'

/** What the search box offers and answers: fetched with its first use. */
export const askedIn = wording('asked', english, (m, locale) => {
  const { say } = locale
  const { miles } = commonIn(locale)
  const { beside } = grammarIn(locale)
  const standing = standingIn(locale)

  /** What a name is that several places have, or that may be meant: "village near Dereham". */
  function whatIs({ kind, by }: StartingPoint): string {
    if (kind === 'street' || kind === 'exact' || kind === 'postcode') return by ?? ''
    return by === null ? m.kinds[kind] : say(m.kindsNear[kind], { by })
  }

  function start(it: StartingPoint): Said {
    const { name, kind } = it
    if (kind === 'exact' || kind === 'postcode') return { name: say(m.near, { name }) }
    if (isPostcode(it)) return { name: say(m.near, { name }), note: m.partOfPostcode }
    return { name, note: whatIs(it) }
  }

  /** Where a place is, and what there is to say of it. */
  function placeNote(place: Place, area: Area): string {
    const { one } = area.kindNames[place.kind]
    const isInName = (said: string) => place.name.toLowerCase().includes(said.toLowerCase())
    const what = place.kind === 'former-centre' || isInName(one) ? '' : one
    const town = isInName(place.address.town ?? '') ? '' : place.address.town
    return beside([what, town, standing.tag(place)])
  }

  /** A suggestion as it stands in the list; no two read alike. */
  function suggestion(one: Suggestion, area: Area): Said {
    switch (one.is) {
      case 'start':
        return start(one)
      case 'place':
      case 'former-centre':
        return { name: one.place.name, note: placeNote(one.place, area) }
      case 'type':
        return { name: one.type.name }
      case 'parts':
        return { name: one.name }
      case 'title':
        return one.at === null
          ? { name: one.title }
          : { name: one.title, note: say(m.at, { place: one.at.name }) }
    }
  }

  /** How good a point is, said so that nobody trusts a distance too far. '' = as good as can be. */
  function howExact({ name, precision, spread }: FoundOrigin): string {
    switch (precision) {
      case 'exact':
      case 'postcode':
        return ''
      case 'street':
      case 'town':
      case 'village':
        return say(m.whereFrom.middleOf[precision], { name })
      case 'sector':
      case 'district':
        return say(m.whereFrom.somewhere, {
          name,
          miles: miles(Math.max(spread ?? 0, metresPerMile), true),
        })
    }
  }

  return {
    ...m,
    suggestion,
    /** One of several that may be meant, by itself. */
    meant(one: Suggestion, area: Area): string {
      const { name, note } = suggestion(one, area)
      return beside([name, note])
    },
    doubt: (why: Doubt, text: string) => say(m.doubts[why], { text }),
    didYouMean(one: Suggestion, area: Area): string {
      if (one.is !== 'start') return say(m.didYouMean, { name: suggestion(one, area).name })
      const { name } = one
      return one.by === null || one.kind === 'street' || isPostcode(one)
        ? say(m.didYouMean, { name })
        : say(m.didYouMeanNear, { name, what: whatIs(one) })
    },
    nowhere: (why: Nowhere) => `${m.nowhere[why]} ${m.tryAnother}`,
    unknownPostcode: (text: string) => `${say(m.unknownPostcode, { text })} ${m.tryAnother}`,
    unknownName: (text: string) => say(m.unknownName, { text }),
    noStreets: (text: string) => say(m.noStreets, { text }),
    lookForName: (text: string) => say(m.lookForName, { text }),
    outside: (name: string, area: string) => say(m.outside, { name, area }),
    notInList: (name: string, area: string) => say(m.notInList, { name, area }),
    nearest: (area: string, round: string | null) =>
      round === null ? say(m.nearest, { area }) : say(m.nearestTo, { area, round }),
    lookIn: (area: string, town: string) => say(m.lookIn, { area, town }),
    lookFrom: (name: string) => say(m.lookFrom, { name }),
    thatIsIn: (area: string) => say(m.thatIsIn, { area }),
    listHasIt: (area: string) => say(m.listHasIt, { area }),
    /** Why a point is not that of the whole postcode that was asked for, and how good it is. */
    whereFrom: (origin: FoundOrigin) =>
      [
        origin.instead &&
          say(m.whereFrom[origin.instead.why], { postcode: origin.instead.postcode }),
        howExact(origin),
      ]
        .filter(Boolean)
        .join(' '),
    fromOutside: (name: string, area: string) => say(m.whereFrom.outside, { name, area }),
  }
})

export const asked = askedIn(current)
