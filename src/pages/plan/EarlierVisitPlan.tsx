import { changePlan } from '#data/planStore.ts'
import { Message } from '#ui/Message.tsx'
import { AnotherFamily } from '#components/visit/AnotherFamily.tsx'
import { anotherFamily as words } from '#words/anotherFamily.ts'

interface Props {
  area: string
  keepsAddress?: boolean
  onAnswered: () => void
}

/** Stands where a plan would that may be another family's, until that is answered. */
export function EarlierVisitPlan({ area, keepsAddress, onAnswered }: Props) {
  function answered() {
    onAnswered()
    // What was pressed is gone.
    document.getElementById('main')?.focus()
  }
  function goOn() {
    // It is of this visit from now on.
    changePlan(area, (picks) => [...picks])
    answered()
  }
  return (
    <div role="group" aria-label={words.title}>
      <Message tone="careful" heading={words.title}>
        <AnotherFamily area={area} keepsAddress={keepsAddress} onAnew={answered} onGoOn={goOn} />
      </Message>
    </div>
  )
}
