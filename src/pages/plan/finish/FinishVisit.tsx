import { useQueryClient } from '@tanstack/react-query'
import { useEffect, useState } from 'react'
import {
  countOfPicks,
  finishedBefore,
  finishVisit,
  forgetFinished,
  restoreLanguage,
  type FinishedVisit,
} from '#data/finishVisit.ts'
import { setVisitMode, useVisitMode } from '#data/visit.ts'
import { Button } from '#ui/Button.tsx'
import { Choice } from '#ui/Choice.tsx'
import { Dialog } from '#ui/Dialog.tsx'
import './finish.css'
import { Finished } from './Finished.tsx'
import { common as commonWords } from '#words/common.ts'
import { anotherFamily as anotherWords } from '#words/anotherFamily.ts'
import { visit as visitWords } from '#words/visit.ts'

interface Props {
  areaId: string
  /** The visit is being finished: nothing that is held of it may be offered again. */
  onFinish: () => void
}

/**
 * Nothing about the family is left that a page can clear, once it is said that a plan may go with it. Says what was
 * cleared.
 */
export function FinishVisit({ areaId, onFinish }: Props) {
  const words = visitWords.finish
  const client = useQueryClient()
  const [visit, setVisit] = useState<FinishedVisit | null>(finishedBefore)
  const [losing, setLosing] = useState(0)
  useEffect(function tellOnce() {
    forgetFinished()
  }, [])
  const finish = async () => {
    setLosing(0)
    onFinish()
    const finished = await finishVisit(client)
    if (!restoreLanguage(finished)) setVisit(finished)
  }
  function press() {
    const things = countOfPicks(areaId)
    if (things > 0) setLosing(things)
    else void finish()
  }
  return (
    <section className="finish no-print" aria-labelledby="finish-title">
      <h2 id="finish-title">{words.title}</h2>
      <p>{words.hint}</p>
      <Button icon="check" onClick={press}>
        {words.button}
      </Button>
      {losing > 0 && (
        <Dialog
          size="small"
          title={words.title}
          close={commonWords.close}
          onClose={() => setLosing(0)}
        >
          <div className="finish-ask">
            <p>{words.ask(losing)}</p>
            <Button onClick={() => void finish()}>{words.button}</Button>
            <Button onClick={() => setLosing(0)}>{anotherWords.goOn}</Button>
          </div>
        </Dialog>
      )}
      {visit && <Finished areaId={areaId} visit={visit} />}
      <VisitModeSwitch />
    </section>
  )
}

/** For a phone that is taken to families: remembered, because it is about the phone. */
function VisitModeSwitch() {
  const words = visitWords.mode
  const on = useVisitMode()
  return <Choice label={words.label} hint={words.hint} checked={on} onChange={setVisitMode} />
}
