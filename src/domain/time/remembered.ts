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
  const kept = new WeakMap<Catalogue, { question: string; answers: Map<ListedSession, Answer> }>()

  function answersTo(catalogue: Catalogue, question: string): Map<ListedSession, Answer> {
    const known = kept.get(catalogue)
    if (known?.question === question) return known.answers
    const answers = new Map<ListedSession, Answer>()
    kept.set(catalogue, { question, answers })
    return answers
  }

  return (catalogue, question, answer) => {
    const answers = answersTo(catalogue, question)
    return (session) => {
      const known = answers.get(session)
      if (known !== undefined) return known
      const found = answer(session)
      answers.set(session, found)
      return found
    }
  }
}
