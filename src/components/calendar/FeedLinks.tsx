import { useOrigin } from '#components/useOrigin.ts'
import type { PlaceId } from '#domain/catalogue/place.ts'
import { CopyField } from '#ui/CopyField.tsx'
import { placeFeed } from '#url/downloads.ts'
import './calendar.css'
import { calendar as words } from '#words/calendar.ts'

interface Props {
  area: string
  id: PlaceId
  /** Its times are made up. */
  example: boolean
}

/** A place's calendar feed, on the page of the place. */
export function FeedLinks(props: Props) {
  return (
    <section className="feed no-print" aria-labelledby="feed-title">
      <h2 id="feed-title">{words.feedTitle}</h2>
      <FeedAddress {...props} />
    </section>
  )
}

/** The address of a place's calendar feed, to copy, as every calendar takes it; and a link for the few that answer `webcal:`. */
export function FeedAddress({ area, id, example }: Props) {
  // The feed of a draft is where it will be once it is published.
  const address = useOrigin() + placeFeed(area, id, import.meta.env.BASE_URL)
  return (
    <>
      <p>
        {words.feedHint} {example && words.feedExample}
      </p>
      <CopyField
        label={words.feedAddress}
        hint={words.feedHow}
        text={address}
        rows={2}
        said={words.feedCopy}
      />
      <p>
        <a href={address.replace(/^https?:/, 'webcal:')}>{words.subscribe}</a>{' '}
        <span className="calendar-soft">{words.subscribeHint}</span>
      </p>
    </>
  )
}
