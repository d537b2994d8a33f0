import type { LocalDate, Source } from '~/domain/calendar.ts'
import { isStale } from '~/domain/freshness.ts'
import { ExternalLink } from '~/ui/ExternalLink.tsx'
import { useWords } from '~/words/useWords.ts'

interface Props {
  source: Source
  checked: LocalDate
  checkedBy?: string | undefined
  today: LocalDate
}

/** Who said so, and when it was last found to be true. */
export function Provenance({ source, checked, checkedBy, today }: Props) {
  const words = useWords()
  const said = checkedBy
    ? words.session.checkedBy(checkedBy, checked)
    : words.place.checked(checked)
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
        . {isStale(checked, today) ? <strong>{words.place.stale(checked)}</strong> : said}
      </p>
    </section>
  )
}
