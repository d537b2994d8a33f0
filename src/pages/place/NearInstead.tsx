import { useMemo } from 'react'
import type { Now } from '#domain/time/calendar.ts'
import type { Catalogue } from '#domain/catalogue/catalogue.ts'
import type { PlaceResult } from '#domain/search/find.ts'
import type { Place } from '#domain/catalogue/place.ts'
import { defaultSearch } from '#domain/search/search.ts'
import { href } from '#url/address.ts'
import { KindMark } from '#components/KindMark.tsx'
import { SessionCard } from '#components/SessionCard.tsx'
import { nearestOf, nextNear } from '#components/answers.ts'
import { place as words, place as placeWords } from '#words/en/place.ts'
import { common as commonWords } from '#words/en/common.ts'

interface Props {
  catalogue: Catalogue
  place: Place
  now: Now
}

/** The nearest base, library and next sessions, measured from where the centre was. */
export function NearInstead({ catalogue, place, now }: Props) {
  const { area } = catalogue
  const hub = useMemo(() => nearestOf('hub', catalogue, place, now), [catalogue, place, now])
  const library = useMemo(
    () => nearestOf('library', catalogue, place, now),
    [catalogue, place, now],
  )
  const next = useMemo(() => nextNear(catalogue, place, now), [catalogue, place, now])
  const here = { ...defaultSearch, near: `${place.lat},${place.lon}` }
  return (
    <section className="room-instead" aria-labelledby="near-title">
      <h2 id="near-title">{words.nearTitle}</h2>
      <dl className="near">
        <Nearest name={words.nearestHub(area.kindNames.hub.one)} area={area.id} result={hub} />
        <Nearest name={words.nearestLibrary} area={area.id} result={library} />
      </dl>
      <h3>{words.nextNearTitle}</h3>
      <p className="room-soft">
        {next.results.length > 0 ? words.nextNearHint(next.miles) : words.noNextNear}
      </p>
      <ul className="room-cards">
        {next.results.map((result) => (
          <li key={result.session.id}>
            <SessionCard result={result} area={area.id} today={now.date} heading={4} />
          </li>
        ))}
      </ul>
      <p className="no-print">
        <a href={href({ room: 'finder', area: area.id }, here)}>{words.seeAllNear}</a>
      </p>
    </section>
  )
}

interface NearestProps {
  name: string
  area: string
  result: PlaceResult | null
}

function Nearest({ name, area, result }: NearestProps) {
  return (
    <div className="near-one">
      <dt>{name}</dt>
      {result === null ? (
        <dd>{placeWords.noneNear}</dd>
      ) : (
        <dd>
          <KindMark kind={result.place.kind} />{' '}
          <a href={href({ room: 'place', area, id: result.place.id })}>{result.place.name}</a>
          {result.metres !== null && (
            <span className="room-soft">, {placeWords.away(commonWords.miles(result.metres))}</span>
          )}
        </dd>
      )}
    </div>
  )
}
