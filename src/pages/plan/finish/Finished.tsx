import { useEffect, useRef } from 'react'
import { restoreLanguage, type FinishedVisit } from '#data/finishVisit.ts'
import { forgetLanguage, languageOfDevice } from '#data/keptLanguage.ts'
import { Button, ButtonLink } from '#ui/Button.tsx'
import { Message } from '#ui/Message.tsx'
import { href } from '#url/address.ts'
import { languages } from '#words/languages.ts'
import { visit as visitWords } from '#words/visit.ts'

/** What was cleared, what stays, and what no page can clear. */
export function Finished({ areaId, visit }: { areaId: string; visit: FinishedVisit }) {
  const words = visitWords.finish
  const { saved, past, others } = visit
  const box = useRef<HTMLDivElement>(null)
  useEffect(
    function sayIt() {
      box.current?.focus()
    },
    [visit],
  )
  return (
    <div ref={box} tabIndex={-1} role="group" aria-label={words.doneTitle}>
      <Message
        heading={words.doneTitle}
        action={
          <ButtonLink href={href({ page: 'finder', area: areaId })}>{words.again}</ButtonLink>
        }
      >
        <p>{saved ? words.cleared.saved : words.cleared.savedNothing}</p>
        <p>{past === 'cleared' ? words.cleared.past : words.cleared.left}</p>
        {others.cleared > 0 && <p>{words.othersCleared(others.cleared)}</p>}
        {others.left > 0 && <p>{words.othersLeft(others.left)}</p>}
        <p>{words.kept}</p>
        <KeptLanguage visit={visit} />
        <p>{words.history}</p>
      </Message>
    </div>
  )
}

/**
 * A language that was chosen outside visit mode is the phone's own: a family keeps it on its phone, and whoever chose it for
 * another family takes it away here.
 */
function KeptLanguage({ visit }: { visit: FinishedVisit }) {
  const words = visitWords.finish
  const chosen = languages.find(({ tag }) => tag === languageOfDevice())
  if (!chosen) return null
  function forget() {
    forgetLanguage()
    restoreLanguage(visit)
  }
  return (
    <>
      <p>{words.language(chosen.name)}</p>
      <Button onClick={forget}>{words.forgetLanguage}</Button>
    </>
  )
}
