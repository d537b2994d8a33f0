import { useQueryClient } from '@tanstack/react-query'
import { useEffect, useState } from 'react'
import {
  finishedBefore,
  finishVisit,
  forgetFinished,
  restoreLanguage,
  type FinishedVisit,
} from '#data/finishVisit.ts'
import { setVisitMode, useVisitMode } from '#data/visit.ts'
import { Button } from '#ui/Button.tsx'
import { Choice } from '#ui/Choice.tsx'
import './finish.css'
import { Finished } from './Finished.tsx'
import { visit as visitWords } from '#words/visit.ts'

/** One press, and nothing about the family is left that a page can clear. Says what was cleared. */
export function FinishVisit({ areaId }: { areaId: string }) {
  const words = visitWords.finish
  const client = useQueryClient()
  const [visit, setVisit] = useState<FinishedVisit | null>(finishedBefore)
  useEffect(function tellOnce() {
    forgetFinished()
  }, [])
  const finish = async () => {
    const finished = await finishVisit(client)
    if (!restoreLanguage(finished)) setVisit(finished)
  }
  return (
    <section className="finish no-print" aria-labelledby="finish-title">
      <h2 id="finish-title">{words.title}</h2>
      <p>{words.hint}</p>
      <Button icon="check" onClick={() => void finish()}>
        {words.button}
      </Button>
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
