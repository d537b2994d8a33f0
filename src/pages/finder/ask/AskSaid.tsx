import { useEffect, useRef, type ReactNode } from 'react'
import type { Area, AreaSummary } from '#domain/catalogue/area.ts'
import type { Catalogue } from '#domain/catalogue/catalogue.ts'
import { contains } from '#domain/geo/bounds.ts'
import type { FoundOrigin } from '#domain/geo/origin.ts'
import { nearestPlaces, type NearPlace } from '#domain/search/nearest.ts'
import { mostNear, nearerArea, type Outside } from '#domain/search/outside.ts'
import { useAreas } from '#data/useCatalogue.ts'
import type { Suggestion } from '#domain/search/suggestions.ts'
import { DidYouMean } from '#components/DidYouMean.tsx'
import { Button } from '#ui/Button.tsx'
import { asked as words } from '#words/asked.ts'
import { finder } from '#words/finder.ts'
import { standing } from '#words/standing.ts'
import type { Search } from '#domain/search/search.ts'
import { focusResults } from '#pages/finder/results/focusResults.ts'
import { forAnotherArea } from '#domain/search/chosen.ts'
import { href } from '#url/address.ts'
import { announce } from './announce.ts'
import type { Answered } from './useUnderstanding.ts'

interface Props {
  /** What was asked, as it was typed. */
  text: string
  /** Or why the phone did not say where it is. */
  answered: Answered | keyof typeof words.notLocated
  area: Area
  search: Search
  onChoose: (suggestion: Suggestion) => void
  /** Looks for a name that a link has for a place to start from. */
  onName: (q: string) => void
}

/** What is said to a text that looks for nothing by itself: what may be meant, or where it is instead. */
export function AskSaid(props: Props) {
  const box = useRef<HTMLDivElement>(null)
  useEffect(function announceIt() {
    const said = box.current?.querySelectorAll('p, button') ?? []
    announce([...said].map(({ textContent }) => textContent).join(' '))
  })
  useEffect(() => () => announce(''), [])
  return (
    <div className="ask-said" ref={box}>
      <Answer {...props} />
    </div>
  )
}

function Answer({ text: typed, answered, area, search, ...on }: Props) {
  const text = typed.trim()
  if (answered === 'not-loaded') return <p className="ask-wrong">{words.notLoaded}</p>
  if (answered === 'no-streets') return <p className="ask-wrong">{words.noStreets(text)}</p>
  // What to do instead is said with it.
  if (typeof answered === 'string') return <p>{words.notLocated[answered]}</p>
  const { means, didYouMean } = answered
  // What was pressed goes with the question.
  function onChoose(one: Suggestion) {
    on.onChoose(one)
    focusResults()
  }
  function onName(q: string) {
    on.onName(q)
    focusResults()
  }
  switch (means.is) {
    case 'ask':
      return (
        <>
          <p className="ask-wrong">{words.doubt(means.why, text)}</p>
          <DidYouMean {...{ didYouMean, area, onChoose }} />
        </>
      )
    case 'elsewhere':
      return (
        <>
          <p className="ask-wrong">{words.outside(means.name, area.name)}</p>
          <LookThere area={means.area} near={means.near} search={search}>
            {means.inside ? words.thatIsIn(means.area.name) : words.listHasIt(means.area.name)}
          </LookThere>
          <NearestPlaces nearest={means.nearest} area={area} round={null} search={search} />
        </>
      )
    case 'outside':
      return <SaidOutside {...{ means, area, search, onChoose }} />
    case 'nowhere':
      return <p className="ask-wrong">{words.nowhere(means.why)}</p>
    case 'unknown':
      return (
        <p className="ask-wrong">
          {means.what === 'postcode' ? words.unknownPostcode(text) : words.unknownName(text)}
        </p>
      )
    case 'names': {
      const q = means.q
      return <Button onClick={() => onName(q)}>{words.lookForName(q)}</Button>
    }
    case 'nothing':
    case 'waiting':
    case 'start':
    case 'parts':
      return null
  }
}

/** Of what is in no area served: the area that is nearer to it, else what is nearest in this one. */
function SaidOutside({
  means,
  area,
  search,
  onChoose,
}: Pick<Props, 'area' | 'search' | 'onChoose'> & { means: Extract<Outside, { is: 'outside' }> }) {
  const { name, round, at, sure, nearest } = means
  const areas = useAreas()
  const nearer = areas.is === 'ready' ? nearerArea(at, area, areas.areas) : null
  return (
    <>
      <p className="ask-wrong">
        {sure ? words.outside(name, area.name) : words.notInList(name, area.name)}
      </p>
      {nearer ? (
        <LookThere area={nearer} near={round} search={search}>
          {words.lookIn(nearer.name, round)}
        </LookThere>
      ) : (
        <NearestPlaces {...{ nearest, area, search }} round={round === name ? null : round} />
      )}
      <Button onClick={() => onChoose(startOfTown(round))}>{words.lookFrom(round)}</Button>
    </>
  )
}

/** A town outside is a start like any other, once it is asked for. */
const startOfTown = (name: string): Suggestion => ({
  ...{ is: 'start', near: name, name, kind: 'town', by: null },
})

/** To the same search in another area. */
function LookThere({
  area,
  near,
  search,
  children,
}: {
  area: AreaSummary
  near: string
  search: Search
  children: string
}): ReactNode {
  const there = { ...search, ...forAnotherArea, near, within: search.within, q: '' }
  return (
    <p>
      <a href={href({ page: 'finder', area: area.id }, there)}>{children}</a>
    </p>
  )
}

/** The places of this area nearest to somewhere outside it. */
function NearestPlaces({
  nearest,
  area,
  round,
  search,
}: {
  nearest: NearPlace[]
  area: Area
  /** What they are nearest to, where that is not what was asked. */
  round: string | null
  search: Search
}) {
  if (nearest.length === 0) return null
  return (
    <>
      <p>{words.nearest(area.name, round)}</p>
      <ul className="ask-nearest">
        {nearest.map((near) => (
          <li key={near.place.id}>
            <a href={href({ page: 'place', area: area.id, id: near.place.id }, search)}>
              {standing.named(near.place)}
            </a>{' '}
            {round === null && standing.far(near)}
          </li>
        ))}
      </ul>
    </>
  )
}

/** How exact the point is; where it lies outside the area, what is nearest, and the area it is in where that is served. */
export function WhereFrom({
  catalogue,
  search,
  origin,
}: {
  catalogue: Catalogue
  search: Search
  origin: FoundOrigin
}) {
  const { area } = catalogue
  const { point } = origin
  const areas = useAreas()
  if (!origin.outside) return <p>{words.whereFrom(origin)}</p>
  const others = areas.is === 'ready' ? areas.areas.filter(({ id }) => id !== area.id) : []
  const there = others.find(({ bounds }) => contains(bounds, point))
  return (
    <>
      <p className="ask-outside">{words.fromOutside(finder.near.name(origin), area.name)}</p>
      {there && (
        <LookThere area={there} near={search.near} search={search}>
          {words.listHasIt(there.name)}
        </LookThere>
      )}
      <NearestPlaces
        nearest={nearestPlaces(catalogue, point, mostNear)}
        area={area}
        round={null}
        search={search}
      />
    </>
  )
}
