import { useWords } from '#words/useWords.ts'

/** What is said of a part of the page that is fetched when it is needed. */
export function usePartSaid() {
  const { finder, common } = useWords()
  return { waiting: null, failed: finder.partial.other, tryAgain: common.tryAgain }
}
