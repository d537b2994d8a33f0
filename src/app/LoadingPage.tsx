import { useWords } from '#words/useWords.ts'

export function LoadingPage() {
  return (
    <p className="notice-page" role="status">
      {useWords().app.loading}
    </p>
  )
}
