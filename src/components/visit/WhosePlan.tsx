import { useState, type ReactNode } from 'react'
import { lazyPart } from '#ui/lazyPart.tsx'
import { latePart } from '#words/finder.ts'
import { AskWhosePlan, type Addition } from './addition.ts'

const AskBeforeAdding = lazyPart(
  async () => (await import('./AskBeforeAdding.tsx')).AskBeforeAdding,
)

/** A page, over which it is asked whose plan it is that something is added to. */
export function WhosePlan({ children }: { children: ReactNode }) {
  const [asked, ask] = useState<Addition | null>(null)
  return (
    <AskWhosePlan value={ask}>
      {children}
      {asked && <AskBeforeAdding said={latePart} {...asked} onClose={() => ask(null)} />}
    </AskWhosePlan>
  )
}
