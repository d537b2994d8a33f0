import type { Area } from '#domain/catalogue/area.ts'
import { Around } from '#ui/Around.tsx'
import { ExternalLink } from '#ui/Link.tsx'
import { useTitle } from '#components/useTitle.ts'
import { BesideInEnglish } from './BesideInEnglish.tsx'
import { CouncilContact } from './CouncilContact.tsx'
import './statement.css'
import { statements as statementsWords, type Statements } from '#words/statements.ts'

interface Props {
  /** Who answers; null while it is not known. */
  council: Area['council'] | null
}

/** What is kept and what is sent. True of the code as it is: change them together. */
export function PrivacyPage({ council }: Props) {
  useTitle(statementsWords.privacy.title)
  return (
    <article className="statement">
      <Said in={statementsWords} council={council} />
      <BesideInEnglish>{(english) => <Said in={english} council={council} />}</BesideInEnglish>
    </article>
  )
}

function Said({ in: statements, council }: Props & { in: Statements }) {
  const words = statements.privacy
  return (
    <>
      {statements === statementsWords ? <h1>{words.title}</h1> : <h2>{words.title}</h2>}
      <p className="statement-summary">{words.summary}</p>
      <h2>{words.keptTitle}</h2>
      <ul>
        {words.kept.map((one) => (
          <li key={one}>{one}</li>
        ))}
      </ul>
      <h2>{words.planTitle}</h2>
      <ul>
        {words.plan.map((one) => (
          <li key={one}>{one}</li>
        ))}
      </ul>
      <h2>{words.offlineTitle}</h2>
      <p>{words.offline}</p>
      <h2>{words.deskTitle}</h2>
      <p>{words.desk}</p>
      <h2>{words.addressTitle}</h2>
      <p>{words.address}</p>
      <h2>{words.shareTitle}</h2>
      <p>{words.share}</p>
      <h2>{words.locationTitle}</h2>
      <p>{words.location}</p>
      <h2>{words.othersTitle}</h2>
      <p>{words.others}</p>
      <h2>{words.reportTitle}</h2>
      <p>{words.report}</p>
      <h2>{words.serverTitle}</h2>
      <p>{words.server}</p>
      <h2>{words.askTitle}</h2>
      <p>{council ? words.ask(council.name) : words.askUnknown}</p>
      {council && <CouncilContact in={statements} council={council} />}
      <p>
        <Around text={words.complain}>
          <ExternalLink href={words.officeUrl}>{words.office}</ExternalLink>
        </Around>
      </p>
      <p>{words.checked}</p>
    </>
  )
}
