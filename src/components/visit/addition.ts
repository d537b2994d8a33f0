import { createContext } from 'react'

/** What was pressed for, and is done once it is said whose plan it is. */
export interface Addition {
  area: string
  add: () => void
}

/** Asks whose plan it is before something is added. It is asked by the page: a late answer may take the row that was pressed. */
export const AskWhosePlan = createContext<(before: Addition) => void>(() => undefined)
