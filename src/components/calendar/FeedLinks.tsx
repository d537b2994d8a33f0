import type { PlaceId } from '#domain/catalogue/place.ts'
import { ButtonLink } from '#ui/Button.tsx'
import { base, origin } from '#url/address.ts'
import { placeFeed } from '#url/downloads.ts'
import './calendar.css'
import { calendar as words } from '#words/en/calendar.ts'

interface Props {
  area: string
  id: PlaceId
  /** Its times are made up. */
  example: boolean
}

/** A place's calendar feed: for the programs that answer `webcal:`, and as an address to copy into those that do not. */
export function FeedLinks({ area, id, example }: Props) {
  const path = placeFeed(area, id, base)
  const address = origin + path
  return (
    <section className="feed no-print" aria-labelledby="feed-title">
      <h2 id="feed-title">{words.feedTitle}</h2>
      <p>
        {words.feedHint} {example && words.feedExample}
      </p>
      <p>
        <ButtonLink icon="week" href={address.replace(/^https?:/, 'webcal:')}>
          {words.subscribe}
        </ButtonLink>
      </p>
      <p>
        {words.feedAddress}{' '}
        <a className="feed-address" href={address}>
          {address}
        </a>
      </p>
    </section>
  )
}
