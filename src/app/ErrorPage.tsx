import type { Area } from '#domain/catalogue/area.ts'
import { Button } from '#ui/Button.tsx'
import { PhoneLink } from '#ui/PhoneLink.tsx'
import { useTitle } from '#components/useTitle.ts'
import { app as appWords } from '#words/en/app.ts'

interface Props {
  /** Who to ring; null when even that is not known. */
  council: Area['council'] | null
}

export function ErrorPage({ council }: Props) {
  useTitle(appWords.crash.title)
  return (
    <div className="notice-page" role="alert">
      <h1>{appWords.crash.title}</h1>
      <p>{appWords.crash.said}</p>
      <Button look="primary" icon="retry" onClick={() => location.reload()}>
        {appWords.crash.reload}
      </Button>
      {council?.phone && (
        <p>
          {appWords.crash.ring(council.name)} <PhoneLink phone={council.phone} />
        </p>
      )}
    </div>
  )
}
