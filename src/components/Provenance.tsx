import type { LocalDate, Source } from '#domain/time/calendar.ts'
import { isStale } from '#domain/catalogue/freshness.ts'
import { ExternalLink } from '#ui/ExternalLink.tsx'
import { usePlaceWords } from '#words/usePlaceWords.ts'

interface Checked {
  source: Source
  checked: LocalDate
  checkedBy?: string | undefined
}

interface Props {
  of: Checked
  /** Somebody may go there, and ought to ring first when nobody has checked for long. */
  goTo: boolean
  today: LocalDate
}

/** Who said so, and when it was last found to be true. */
export function Provenance({ of: { source, checked, checkedBy }, goTo, today }: Props) {
  const words = usePlaceWords()
  const fresh = checkedBy
    ? words.session.checkedBy(checkedBy, checked)
    : words.place.checked(checked)
  const stale = (
    <strong>
      {words.place.notSince(checked)} {goTo && words.place.ringFirst}
    </strong>
  )
  return (
    <section className="provenance" aria-labelledby="provenance-title">
      <h2 id="provenance-title">{words.place.sourceTitle}</h2>
      <p>
        {words.place.source}{' '}
        {source.url ? (
          <ExternalLink href={source.url} showHost>
            {source.name}
          </ExternalLink>
        ) : (
          source.name
        )}
        . {isStale(checked, today) ? stale : fresh}
      </p>
    </section>
  )
}
