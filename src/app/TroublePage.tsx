import type { Trouble } from '#data/trouble.ts'
import { WaysOut } from '#components/ResultsState.tsx'
import { useTitle } from '#components/useTitle.ts'
import { Around } from '#ui/Around.tsx'
import { app as appWords } from '#words/app.ts'
import type { Area } from '#domain/catalogue/area.ts'
import { NewVersion } from '#components/NewVersion.tsx'
import { Button } from '#ui/Button.tsx'
import { PhoneLink } from '#ui/Link.tsx'

interface TroublePageProps {
  trouble: Trouble
  retry: () => void
}

export function TroublePage({ trouble, retry }: TroublePageProps) {
  const words = appWords.trouble
  useTitle(words.title)
  return (
    <div className="notice-page" role="alert">
      <h1>{words.title}</h1>
      <p>{words[trouble.kind]}</p>
      <p className="notice-page-detail">{words.file(trouble.file)}</p>
      <WaysOut kinds={[trouble.kind]} look="primary" retry={retry} />
    </div>
  )
}

interface ErrorPageProps {
  /** Who to ring; null when even that is not known. */
  council: Area['council'] | null
}

export function ErrorPage({ council }: ErrorPageProps) {
  useTitle(appWords.crash.title)
  return (
    <div className="notice-page" role="alert">
      <h1>{appWords.crash.title}</h1>
      <p>{appWords.crash.said}</p>
      <Button look="primary" icon="retry" onClick={() => location.reload()}>
        {appWords.crash.reload}
      </Button>
      <NewVersion />
      {council?.phone && (
        <p>
          <Around text={appWords.crash.ring(council.name)}>
            <PhoneLink phone={council.phone} />
          </Around>
        </p>
      )}
    </div>
  )
}

export function LoadingPage() {
  return (
    <p className="notice-page" role="status">
      {appWords.loading}
    </p>
  )
}
