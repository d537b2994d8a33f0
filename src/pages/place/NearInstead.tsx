import { useMemo } from 'react'
import type { Now } from '#domain/time/localDate.ts'
import type { Catalogue } from '#domain/catalogue/catalogue.ts'
import type { Place, PlaceKind } from '#domain/catalogue/place.ts'
import { nearestOfKind } from '#domain/search/nearest.ts'
import { defaultSearch } from '#domain/search/search.ts'
import { href } from '#url/address.ts'
import { KindMark } from '#components/KindMark.tsx'
import { DoubtStrip, useUsual } from '#components/DoubtStrip.tsx'
import { SessionResultRow } from '#components/SessionResultRow.tsx'
import { nextNear } from '#components/answers.ts'
import { place as words } from '#words/place.ts'
import { standing as standingWords } from '#words/standing.ts'

interface Props {
  catalogue: Catalogue
  place: Place
  now: Now
}

/** The nearest base, library and next sessions, measured from where the centre was. */
export function NearInstead({ catalogue, place, now }: Props) {
  const { area } = catalogue
  const usual = useUsual(catalogue, now.date)
  const next = useMemo(() => nextNear(catalogue, place, now), [catalogue, place, now])
  const here = { ...defaultSearch, near: `${place.lat},${place.lon}` }
  return (
    <section className="page-instead" aria-labelledby="near-title">
      <h2 id="near-title">{words.nearTitle}</h2>
      <dl className="near">
        <Nearest
          kind="hub"
          name={words.nearestHub(area.kindNames.hub.one)}
          {...{ catalogue, place }}
        />
        <Nearest kind="library" name={words.nearestLibrary} {...{ catalogue, place }} />
      </dl>
      <h3>{words.nextNearTitle}</h3>
      <p className="page-soft">
        {next.results.length > 0 ? words.nextNearHint(next.miles) : words.noNextNear}
      </p>
      {next.results.length > 0 && <DoubtStrip usual={usual} />}
      <ul className="plain-list row-list">
        {next.results.map((result) => (
          <li key={result.session.id}>
            <SessionResultRow {...{ result, area, usual }} today={now.date} heading={4} />
          </li>
        ))}
      </ul>
      <p className="no-print">
        <a href={href({ page: 'finder', area: area.id }, here)}>{words.seeAllNear}</a>
      </p>
    </section>
  )
}

interface NearestProps extends Pick<Props, 'catalogue' | 'place'> {
  kind: PlaceKind
  name: string
}

function Nearest({ kind, name, catalogue, place }: NearestProps) {
  const { nearest, perhapsNearer } = useMemo(
    () => nearestOfKind(kind, catalogue, place),
    [kind, catalogue, place],
  )
  const area = catalogue.area.id
  return (
    <div className="near-one">
      <dt>{name}</dt>
      {nearest && (
        <dd>
          <PlaceLink area={area} place={nearest.place} />
          <span className="page-soft">{words.away(standingWords.far(nearest) ?? '')}</span>
        </dd>
      )}
      {perhapsNearer && (
        <dd>
          {nearest ? words.perhapsNearer : words.perhapsOne}{' '}
          <PlaceLink area={area} place={perhapsNearer} />
        </dd>
      )}
      {!nearest && !perhapsNearer && <dd>{words.noneNear}</dd>}
    </div>
  )
}

function PlaceLink({ area, place }: { area: string; place: Place }) {
  return (
    <>
      <KindMark kind={place.kind} />{' '}
      <a href={href({ page: 'place', area, id: place.id })}>{standingWords.named(place)}</a>
    </>
  )
}
