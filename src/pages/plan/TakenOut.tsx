import { useEffect, useRef } from 'react'
import type { SavedPlan } from '#data/planStore.ts'
import { Button } from '#ui/Button.tsx'

/** The plan before something was taken out of it, and what is said of that. */
export interface Before extends SavedPlan {
  /** When that was, in milliseconds since 1970. */
  at: number
  said: string
  undo: string
}

interface Props {
  before: Before | null
  onPutBack: (before: Before) => void
}

/** What was just taken out, and the way to put it back: where the button was that took it out is nothing to press. */
export function TakenOut({ before, onPutBack }: Props) {
  const row = useRef<HTMLDivElement>(null)
  useEffect(() => {
    if (before) row.current?.querySelector('button')?.focus()
  }, [before])
  return (
    <div className="plan-undo no-print" role="status" ref={row}>
      {before && (
        <>
          <p>{before.said}</p>
          <Button icon="retry" onClick={() => onPutBack(before)}>
            {before.undo}
          </Button>
        </>
      )}
    </div>
  )
}
