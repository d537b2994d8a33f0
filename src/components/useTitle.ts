import { useEffect } from 'react'
import { app as appWords } from '#words/app.ts'
import { common as commonWords } from '#words/common.ts'

/** Names the page in the browser's tab and history. Only what is published: never what a family asked for. */
export function useTitle(page: string): void {
  const title = appWords.title(page, commonWords.product)
  useEffect(
    function nameDocument() {
      document.title = title
    },
    [title],
  )
}
