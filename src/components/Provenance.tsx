import type { LocalDate, Source } from '#domain/time/calendar.ts'
import { isStale, type Checked } from '#domain/catalogue/freshness.ts'
import { ExternalLink } from '#ui/ExternalLink.tsx'
import { usePlaceWords } from '#words/usePlaceWords.ts'

interface Sourced {
  source: Source
  checked?: Checked
  checkedBy?: string | undefined
}

interface Props {
  of: Sourced
  /** Somebody may go there, and ought to ring first when nobody has checked for long. */
  goTo: boolean
  today: LocalDate
}

/** Who said so, and when it was last found to be true. */
export function Provenance({ of: { source, checked, checkedBy }, goTo, today }: Props) {
  const words = usePlaceWords()
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
        . <LastChecked {...{ checked, checkedBy, goTo, today }} />
      </p>
    </section>
  )
}

interface LastCheckedProps extends Omit<Props, 'of'> {
  checked: Checked
  checkedBy: string | undefined
}

function LastChecked({ checked, checkedBy, goTo, today }: LastCheckedProps) {
  const { place, session } = usePlaceWords()
  if (checked === undefined) {
    return <strong>{goTo ? place.checkedUnknown : place.checkedUnknownGone}</strong>
  }
  if (isStale(checked, today)) {
    return (
      <strong>
        {place.notSince(checked)} {goTo && place.ringFirst}
      </strong>
    )
  }
  return checkedBy ? session.checkedBy(checkedBy, checked) : place.checked(checked)
}
