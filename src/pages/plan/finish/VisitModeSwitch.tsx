import { setVisitMode, useVisitMode } from '#data/visit.ts'
import { Choice } from '#ui/Choice.tsx'
import { visit as visitWords } from '#words/en/visit.ts'

/** For a phone that is taken to families: remembered, because it is about the phone. */
export function VisitModeSwitch() {
  const words = visitWords.mode
  const on = useVisitMode()
  return <Choice label={words.label} hint={words.hint} checked={on} onChange={setVisitMode} />
}
