/** One answer of a running site. */
export interface Answer {
  host: string
  path: string
  status: number
  headers: Headers
  text: string
}

/** What is asked for, and what each is for. */
export interface Answers {
  page: Answer
  /** The page once more, by one who has it already. */
  again: Answer
  /** The page's own script, with a hash in its name. */
  hashed: Answer | null
  data: Answer
  /** The first bytes of the streets of the first area, asked for alone; null where it has none. */
  streets: Answer | null
  embed: Answer
  worker: Answer
  missing: Answer
}

export type Finding = { weight: 'wrong' | 'careful'; said: string }

export const wrong = (said: string): Finding => ({ weight: 'wrong', said })
export const careful = (said: string): Finding => ({ weight: 'careful', said })
