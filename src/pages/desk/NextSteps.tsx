import { nextSteps } from '#desk/draft/nextSteps.ts'
import type { Draft } from '#desk/draft/draft.ts'
import { Message } from '#ui/Message.tsx'
import { desk } from '#words/en/desk.ts'
import { hrefOf } from './view.ts'

const words = desk.council

/** What a council that begins still lacks, each with the way to it, until it has all of it. */
export function NextSteps({ draft }: { draft: Draft }) {
  const steps = nextSteps(draft)
  if (steps.length === 0) return null
  return (
    <Message heading={words.nextTitle}>
      <ol>
        {steps.map((step) => (
          <li key={step}>
            <a href={hrefOf({ see: step === 'groups' ? 'sheet' : 'area' })}>{words.next[step]}</a>
          </li>
        ))}
      </ol>
    </Message>
  )
}
