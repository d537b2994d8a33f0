import { plainChoices } from '#data/parse.ts'
import type { Refusal, Trouble } from '#data/trouble.ts'
import { grammar } from '#words/grammar.ts'
import { Button } from '#ui/Button.tsx'
import { Icon } from '#ui/Icon.tsx'
import { Message } from '#ui/Message.tsx'
import { data as words, data as dataWords } from '#words/data.ts'
import { common as commonWords } from '#words/common.ts'

interface Props {
  troubles: Trouble[]
  refused: Refusal[]
  retry: () => void
}

/** What was left out when the files were read, so that whoever keeps them can mend it. */
export function Wrong({ troubles, refused, retry }: Props) {
  return (
    <section aria-labelledby="wrong-title">
      <h2 id="wrong-title">{words.wrongTitle}</h2>
      {troubles.length === 0 && refused.length === 0 && (
        <p>
          <Icon name="check" /> {words.nothingWrong}
        </p>
      )}
      {troubles.length > 0 && <Missing troubles={troubles} retry={retry} />}
      {refused.length > 0 && <Refused refused={refused} />}
    </section>
  )
}

function Missing({ troubles, retry }: Pick<Props, 'troubles' | 'retry'>) {
  const action = (
    <Button icon="retry" onClick={retry}>
      {commonWords.tryAgain}
    </Button>
  )
  return (
    <Message tone="trouble" heading={dataWords.missingTitle} action={action}>
      <ul>
        {troubles.map(({ file, kind }) => (
          <li key={file}>{grammar.pair(file, dataWords.trouble[kind])}</li>
        ))}
      </ul>
    </Message>
  )
}

function Refused({ refused }: Pick<Props, 'refused'>) {
  return (
    <>
      <h3>{words.refusedTitle(refused.length)}</h3>
      <ul className="refused" aria-label={words.refusedCaption}>
        {refused.map(({ file, id, field, found, expected }, at) => (
          <li key={`${file} ${id} ${field} ${at}`}>
            <dl className="refusal">
              <dt>{words.file}</dt>
              <dd>{file}</dd>
              <dt>{words.record}</dt>
              <dd>{id}</dd>
              <dt>{words.field}</dt>
              <dd>
                <code>{field}</code>
              </dd>
              <dt>{words.found}</dt>
              <dd>
                <code>{found}</code>
              </dd>
              <dt>{words.expected}</dt>
              <dd>{plainChoices(expected)}</dd>
            </dl>
          </li>
        ))}
      </ul>
    </>
  )
}
