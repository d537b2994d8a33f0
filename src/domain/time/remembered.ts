import type { Catalogue, ListedSession } from '#domain/catalogue/catalogue.ts'

/**
 * Answers kept for each session of a catalogue while the question stays the same: a new question forgets them. What
 * depends on dates alone is so worked out once, not again with each letter of a name or each age that is ticked.
 */
export function rememberBySession<Answer>(): (
  catalogue: Catalogue,
  question: string,
  answer: (session: ListedSession) => Answer,
) => (session: ListedSession) => Answer {
  const kept = new WeakMap<Catalogue, { question: string; answers: (Answer | undefined)[] }>()

  return (catalogue, question, answer) => {
    let known = kept.get(catalogue)
    if (known?.question !== question) {
      // In a row by number: of a hundred thousand, each looked up by what it is lies somewhere else in memory.
      known = { question, answers: Array<Answer | undefined>(catalogue.sessions.size) }
      kept.set(catalogue, known)
    }
    const { answers } = known
    return (session) => {
      const before = answers[session.nth]
      return before === undefined ? (answers[session.nth] = answer(session)) : before
    }
  }
}
