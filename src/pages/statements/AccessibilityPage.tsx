import { Fragment } from 'react'
import type { Area } from '#domain/catalogue/area.ts'
import { Around } from '#ui/Around.tsx'
import { ExternalLink } from '#ui/Link.tsx'
import { useTitle } from '#components/useTitle.ts'
import { BesideInEnglish } from './BesideInEnglish.tsx'
import { CouncilContact } from './CouncilContact.tsx'
import './statement.css'
import { statements as statementsWords, type Statements } from '#words/statements.ts'
import { common as commonWords } from '#words/common.ts'

interface Props {
  /** Who answers; null while it is not known. */
  council: Area['council'] | null
}

/** In the order of the government's model statement: https://www.gov.uk/government/publications/sample-accessibility-statement */
export function AccessibilityPage({ council }: Props) {
  useTitle(statementsWords.accessibility.title)
  return (
    <article className="statement">
      <Said in={statementsWords} council={council} />
      <BesideInEnglish>{(english) => <Said in={english} council={council} />}</BesideInEnglish>
    </article>
  )
}

function Said({ in: statements, council }: Props & { in: Statements }) {
  const words = statements.accessibility
  const { product } = commonWords
  return (
    <>
      {statements === statementsWords ? <h1>{words.title}</h1> : <h2>{words.title}</h2>}
      <p>{words.about(product)}</p>
      <p>
        {council && words.runBy(council.name)} {words.wish}
      </p>
      <p>{words.able}</p>
      <List items={words.abilities} />
      <p>{words.plain}</p>
      <h2>{words.howTitle}</h2>
      <p>{words.how}</p>
      <List items={words.limits} />
      <h2>{words.contactTitle}</h2>
      {council ? (
        <>
          <p>{words.contact(council.name)}</p>
          <CouncilContact in={statements} council={council} />
        </>
      ) : (
        <p>{words.contactUnknown}</p>
      )}
      <h2>{words.reportTitle}</h2>
      <p>{words.report}</p>
      <h2>{words.enforcementTitle}</h2>
      <p>
        <Around text={words.enforcement}>
          <ExternalLink href={words.serviceUrl}>{words.service}</ExternalLink>
        </Around>
      </p>
      <h2>{words.technicalTitle}</h2>
      <p>{words.technical(council?.name ?? null)}</p>
      <h3>{words.statusTitle}</h3>
      <p>{words.status}</p>
      <p>{words.conformance}</p>
      <h2>{words.nonTitle}</h2>
      {[words.map, words.notTested, words.burden, words.outOfScope].map(({ title, said }) => (
        <Fragment key={title}>
          <h3>{title}</h3>
          <p>{said}</p>
        </Fragment>
      ))}
      <h2>{words.betterTitle}</h2>
      <List items={words.better} />
      <h2>{words.preparedTitle}</h2>
      <p>{words.prepared}</p>
      <p>{words.tested}</p>
    </>
  )
}

function List({ items }: { items: readonly string[] }) {
  return (
    <ul>
      {items.map((item) => (
        <li key={item}>{item}</li>
      ))}
    </ul>
  )
}
