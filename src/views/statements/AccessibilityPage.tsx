import type { Area } from '~/domain/area.ts'
import { ExternalLink } from '~/ui/ExternalLink.tsx'
import { PhoneLink } from '~/ui/PhoneLink.tsx'
import { hostOf } from '~/ui/safeHref.ts'
import { useTitle } from '~/views/parts/useTitle.ts'
import { useStatementWords } from '~/words/useStatementWords.ts'
import './statement.css'

interface Props {
  /** Who answers; null while it is not known. */
  council: Area['council'] | null
}

/** In the order of the government's model statement: https://www.gov.uk/government/publications/sample-accessibility-statement */
export function AccessibilityPage({ council }: Props) {
  const words = useStatementWords().statements.accessibility
  const { product } = useStatementWords().common
  useTitle(words.title)
  return (
    <article className="statement">
      <h1>{words.title}</h1>
      <p>{words.about(product)}</p>
      <p>{words.able}</p>
      <List items={words.abilities} />
      <p>{words.plain}</p>
      <h2>{words.howTitle}</h2>
      <p>{words.how}</p>
      <List items={words.limits} />
      <h2>{words.contactTitle}</h2>
      {council ? <Contact council={council} /> : <p>{words.contactUnknown}</p>}
      <h2>{words.enforcementTitle}</h2>
      <p>
        {words.enforcement} <ExternalLink href={words.eass.url}>{words.eass.name}</ExternalLink>.
      </p>
      <h2>{words.technicalTitle}</h2>
      <p>{words.technical}</p>
      <h3>{words.statusTitle}</h3>
      <p>{words.status}</p>
      <h2>{words.nonTitle}</h2>
      <h3>{words.notTested.title}</h3>
      <p>{words.notTested.said}</p>
      <h3>{words.outOfScope.title}</h3>
      <p>{words.outOfScope.said}</p>
      <h2>{words.preparedTitle}</h2>
      <p>{words.prepared}</p>
    </article>
  )
}

function List({ items }: { items: string[] }) {
  return (
    <ul>
      {items.map((item) => (
        <li key={item}>{item}</li>
      ))}
    </ul>
  )
}

function Contact({ council }: { council: Area['council'] }) {
  const words = useStatementWords().statements.accessibility
  return (
    <>
      <p>{words.contact(council.name)}</p>
      <ul>
        {council.phone && (
          <li>
            {words.phone} <PhoneLink phone={council.phone} />
          </li>
        )}
        {council.email && (
          <li>
            {words.email}{' '}
            <ExternalLink href={`mailto:${council.email}`}>{council.email}</ExternalLink>
          </li>
        )}
        <li>
          {words.website} <ExternalLink href={council.url}>{hostOf(council.url)}</ExternalLink>
        </li>
      </ul>
    </>
  )
}
