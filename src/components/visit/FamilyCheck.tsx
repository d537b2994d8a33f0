import { createContext, useState, type ReactNode } from 'react'
import { lazyPart } from '#ui/lazyPart.tsx'
import { latePart } from '#words/finder.ts'

const FamilyCheckDialog = lazyPart(
  async () => (await import('./FamilyCheckDialog.tsx')).FamilyCheckDialog,
)

/** What was pressed for, and is done once it is said whose plan it is. */
export interface Addition {
  area: string
  add: () => void
}

/** Asks whose plan it is before something is added. It is asked by the page: a late answer may take the row that was pressed. */
export const CheckFamily = createContext<(before: Addition) => void>(() => undefined)

/** A page, over which it is asked whose plan it is that something is added to. */
export function FamilyCheck({ children }: { children: ReactNode }) {
  const [asked, ask] = useState<Addition | null>(null)
  return (
    <CheckFamily value={ask}>
      {children}
      {asked && <FamilyCheckDialog said={latePart} {...asked} onClose={() => ask(null)} />}
    </CheckFamily>
  )
}
