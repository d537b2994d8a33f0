import type { ReactNode } from 'react'
import { Details } from '#ui/Details.tsx'
import { current, english } from '#words/current.ts'
import { statementsIn, type Statements } from '#words/statements.ts'

/** A statement binds the council, so that what it says in English stands below it in every other language. */
export function BesideInEnglish({ children }: { children: (statements: Statements) => ReactNode }) {
  if (current === english) return null
  return (
    <div lang="en" dir="ltr">
      <Details summary={english.name}>{children(statementsIn(english))}</Details>
    </div>
  )
}
