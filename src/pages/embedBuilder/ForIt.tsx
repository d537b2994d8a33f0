import { CopyField } from '#ui/CopyField.tsx'
import { Details } from '#ui/Details.tsx'
import { itLines } from './itLines.ts'
import { embed as embedWords } from '#words/en/embed.ts'

/** What a council's IT team needs, written for this deployment. */
export function ForIt({ origin }: { origin: string }) {
  const { it: words, code } = embedWords
  const lines = itLines(origin)
  return (
    <section className="builder-part" aria-labelledby="it-title">
      <h2 id="it-title">{words.title}</h2>
      <ul>
        {words.facts.map((fact) => (
          <li key={fact}>{fact}</li>
        ))}
      </ul>
      {(['policy', 'permissions', 'tags', 'sandbox', 'room'] as const).map((line) => (
        <Details key={line} summary={words[line]}>
          <CopyField
            label={words[line]}
            hint={words[`${line}Hint`]}
            text={lines[line]}
            rows={3}
            said={code}
          />
        </Details>
      ))}
    </section>
  )
}
