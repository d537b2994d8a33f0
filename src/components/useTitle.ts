import { useEffect } from 'react'
import { useWords } from '#words/useWords.ts'

/** Names the page in the browser's tab and history. Only what is published: never what a family asked for. */
export function useTitle(page: string): void {
  const words = useWords()
  const title = words.app.title(page, words.common.product)
  useEffect(
    function nameDocument() {
      document.title = title
    },
    [title],
  )
}
