import type { Plan } from '#data/planStore.ts'
import { Choice } from '#ui/Choice.tsx'
import { plan as planWords } from '#words/plan.ts'

/** Kept on this device only after the person says so. */
export function KeepPlan({ plan }: { plan: Plan }) {
  const words = planWords.keep
  return (
    <section className="plan-keep no-print" aria-labelledby="plan-keep">
      <h2 id="plan-keep">{words.title}</h2>
      <Choice
        label={words.label}
        hint={plan.kept ? words.kept : words.notKept}
        checked={plan.kept}
        onChange={plan.keep}
      />
    </section>
  )
}
