import type { LocalDate } from '#domain/time/localDate.ts'
import { isStale, type Source, type Checked } from '#domain/catalogue/freshness.ts'
import { Around } from '#ui/Around.tsx'
import { ExternalLink } from '#ui/Link.tsx'
import { session as sessionWords } from '#words/session.ts'
import { place as placeWords } from '#words/place.ts'

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
  return (
    <section className="provenance" aria-labelledby="provenance-title">
      <h2 id="provenance-title">{placeWords.sourceTitle}</h2>
      <p>
        <Around text={placeWords.source}>
          {source.url ? (
            <ExternalLink href={source.url} showHost>
              {source.name}
            </ExternalLink>
          ) : (
            source.name
          )}
        </Around>{' '}
        <LastChecked {...{ checked, checkedBy, goTo, today }} />
      </p>
    </section>
  )
}

interface LastCheckedProps extends Omit<Props, 'of'> {
  checked: Checked
  checkedBy: string | undefined
}

function LastChecked({ checked, checkedBy, goTo, today }: LastCheckedProps) {
  if (checked === undefined) {
    return <strong>{goTo ? placeWords.checkedUnknown : placeWords.checkedUnknownGone}</strong>
  }
  if (isStale(checked, today)) {
    return (
      <strong>
        {placeWords.notSince(checked)} {goTo && placeWords.ringFirst}
      </strong>
    )
  }
  return checkedBy ? sessionWords.checkedBy(checkedBy, checked) : placeWords.checked(checked)
}
