import type { Catalogue, ListedSession } from '#domain/catalogue/catalogue.ts'

/** What was worked out of a catalogue, kept while the question stays the same: a new question forgets it. */
export function rememberLast<Answer>(): (
  catalogue: Catalogue,
  question: string,
  answer: () => Answer,
) => Answer {
  const kept = new WeakMap<Catalogue, { question: string; answer: Answer }>()

  return (catalogue, question, answer) => {
    let known = kept.get(catalogue)
    if (known?.question !== question) {
      known = { question, answer: answer() }
      kept.set(catalogue, known)
    }
    return known.answer
  }
}

/**
 * The same for each session of a catalogue. What depends on dates alone is so worked out once, not again with each letter
 * of a name or each age that is ticked.
 */
export function rememberBySession<Answer>(): (
  catalogue: Catalogue,
  question: string,
  answer: (session: ListedSession) => Answer,
) => (session: ListedSession) => Answer {
  const remember = rememberLast<(Answer | undefined)[]>()

  return (catalogue, question, answer) => {
    // In a row by number: of a hundred thousand, each looked up by what it is lies somewhere else in memory.
    const answers = remember(catalogue, question, () =>
      Array<Answer | undefined>(catalogue.sessions.size),
    )
    return (session) => {
      const before = answers[session.nth]
      return before === undefined ? (answers[session.nth] = answer(session)) : before
    }
  }
}
