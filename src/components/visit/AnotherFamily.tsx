import { useQueryClient } from '@tanstack/react-query'
import { useState } from 'react'
import { instant } from '#data/instant.ts'
import { finishVisit, restoreLanguage } from '#data/finishVisit.ts'
import { planOf } from '#data/planStore.ts'
import { Button } from '#ui/Button.tsx'
import './AnotherFamily.css'
import { anotherFamily as words } from '#words/anotherFamily.ts'

interface Props {
  area: string
  /** What is asked for when it is answered stays, where all else of the earlier visit is cleared. */
  keepsAddress?: boolean | undefined
  /** The plan is another family's and cleared by now. */
  onAnew: () => void
  onGoOn: () => void
}

/** Whose plan this is, asked in visit mode. It counts what is in the plan and names nothing: another family may be looking. */
export function AnotherFamily({ area, keepsAddress, onAnew, onGoOn }: Props) {
  const client = useQueryClient()
  const [{ things, minutes }] = useState(() => {
    const { picks, changed } = planOf(area)
    return { things: picks.length, minutes: Math.floor((instant() - changed) / 60_000) }
  })
  async function startAnew() {
    await finishVisit(client, keepsAddress ? location.href : undefined)
    onAnew()
    restoreLanguage()
  }
  return (
    <div className="another-family">
      <p>{words.said(things, minutes)}</p>
      <p>{words.anewHint}</p>
      <Button onClick={() => void startAnew()}>{words.anew}</Button>
      <Button onClick={onGoOn}>{words.goOn}</Button>
    </div>
  )
}
