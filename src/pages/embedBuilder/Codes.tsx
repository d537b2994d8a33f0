import { CopyField } from '#ui/CopyField.tsx'
import { Details } from '#ui/Details.tsx'
import { frameCode, linkCode, scriptCode, type Embed } from './snippets.ts'
import { embed as embedWords } from '#words/en/embed.ts'

/** The three forms of the code, the best first. */
export function Codes({ embed }: { embed: Embed }) {
  const words = embedWords.code
  return (
    <section className="builder-part" aria-labelledby="code-title">
      <h2 id="code-title">{words.title}</h2>
      <CopyField
        label={words.script}
        hint={words.scriptHint}
        text={scriptCode(embed)}
        rows={9}
        said={words}
      />
      <Details summary={words.frame}>
        <CopyField
          label={words.frame}
          hint={words.frameHint}
          text={frameCode(embed)}
          rows={6}
          said={words}
        />
      </Details>
      <Details summary={words.link}>
        <CopyField
          label={words.link}
          hint={words.linkHint}
          text={linkCode(embed)}
          rows={4}
          said={words}
        />
      </Details>
    </section>
  )
}
