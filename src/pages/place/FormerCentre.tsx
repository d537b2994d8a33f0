import type { Now } from '#domain/time/localDate.ts'
import type { Catalogue } from '#domain/catalogue/catalogue.ts'
import type { Place } from '#domain/catalogue/place.ts'
import { Around } from '#ui/Around.tsx'
import { ExternalLink } from '#ui/Link.tsx'
import { href } from '#url/address.ts'
import { NearInstead } from './NearInstead.tsx'
import { place as words } from '#words/place.ts'
import { standing as standingWords } from '#words/standing.ts'

interface Props {
  catalogue: Catalogue
  place: Place
  now: Now
}

/** What became of a place that closed, and where its families can go instead. */
export function FormerCentre({ catalogue, place, now }: Props) {
  const successor = place.replacedBy && catalogue.places.get(place.replacedBy)
  return (
    <>
      <section aria-labelledby="now-title">
        <h2 id="now-title">{words.nowTitle}</h2>
        <p>{place.now ? <ThereNow now={place.now} /> : words.nowUnknown}</p>
        {successor && (
          <p>
            <Around text={words.replacedBy}>
              <a href={href({ page: 'place', area: catalogue.area.id, id: successor.id })}>
                {standingWords.named(successor)}
              </a>
            </Around>
          </p>
        )}
      </section>
      <NearInstead catalogue={catalogue} place={place} now={now} />
    </>
  )
}

function ThereNow({ now: { use, name, url } }: { now: NonNullable<Place['now']> }) {
  const said = name ? words.nowNamed(name, use) : use
  if (!url) return said
  return (
    <ExternalLink href={url} showHost>
      {said}
    </ExternalLink>
  )
}
