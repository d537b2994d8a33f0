import { createContext, use } from 'react'
import { en } from './en.ts'

/** The shape of English is the type of every language. */
export type Words = typeof en

const WordsContext = createContext<Words>(en)

export const WordsProvider = WordsContext.Provider

/** What is said, in the language now chosen. */
export function useWords(): Words {
  return use(WordsContext)
}
