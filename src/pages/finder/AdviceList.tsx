import { adviceFor } from '#domain/catalogue/advice.ts'
import type { Advice } from '#domain/catalogue/area.ts'
import { chosenOf } from '#domain/search/chosen.ts'
import type { Search } from '#domain/search/search.ts'
import { ExternalLink, PhoneLink } from '#ui/Link.tsx'
import { classes } from '#ui/classes.ts'
import './AdviceList.css'
import { langOf } from '#components/langOf.ts'
import { asides } from '#words/asides.ts'

const most = 4

/** Advice that fits what was asked, beside the results: never above them. */
export function AdviceList({ advice, search }: { advice: Advice[]; search: Search }) {
  const fitting = adviceFor(advice, search)
  // Nothing has been asked yet, as on a first visit.
  const isNew = search.near === '' && chosenOf(search).length === 0
  if (fitting.length === 0) return null
  return (
    <section className={classes('advice', isNew && 'outing')} aria-labelledby="advice-title">
      <h2 className="advice-title" id="advice-title">
        {asides.advice.title}
      </h2>
      <ul className="plain-list advice-list">
        {fitting.slice(0, most).map(({ id, title, summary, url, phone }) => (
          <li key={id} className="advice-one">
            <h3 className="advice-name" lang={langOf(title)}>
              {url ? <ExternalLink href={url}>{title}</ExternalLink> : title}
            </h3>
            <p lang={langOf(summary)}>{summary}</p>
            {phone && (
              <p>
                {asides.advice.ring} <PhoneLink phone={phone} />
              </p>
            )}
          </li>
        ))}
      </ul>
    </section>
  )
}
