import { useTitle } from '~/views/parts/useTitle.ts'
import { useStatementWords } from '~/words/useStatementWords.ts'
import './statement.css'

/** What is kept and what is sent. True of the code as it is: change them together. */
export function PrivacyPage() {
  const words = useStatementWords().statements.privacy
  useTitle(words.title)
  return (
    <article className="statement">
      <h1>{words.title}</h1>
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
      <p>{words.checked}</p>
    </article>
  )
}
