import type { Session } from '#domain/catalogue/session.ts'
import { langOf } from '#components/langOf.ts'
import { plan as words } from '#words/plan.ts'

/** What more there is to know of a session, a sentence each, in the language it is published in. */
export function Notes({ of: { accessNote, eligibility } }: { of: Session }) {
  return [accessNote, eligibility].map(
    (note) =>
      note !== undefined && (
        <span key={note} lang={langOf(note)}>
          {words.sentence(note)}{' '}
        </span>
      ),
  )
}
