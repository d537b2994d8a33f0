import { app as appWords } from '#words/en/app.ts'

export function LoadingPage() {
  return (
    <p className="notice-page" role="status">
      {appWords.loading}
    </p>
  )
}
