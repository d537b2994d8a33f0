import type { Area } from '#domain/catalogue/area.ts'
import { Button } from '#ui/Button.tsx'
import { PhoneLink } from '#ui/PhoneLink.tsx'
import { useTitle } from '#components/useTitle.ts'
import { useWords } from '#words/useWords.ts'

interface Props {
  /** Who to ring; null when even that is not known. */
  council: Area['council'] | null
}

export function ErrorPage({ council }: Props) {
  const words = useWords()
  useTitle(words.app.crash.title)
  return (
    <div className="notice-page" role="alert">
      <h1>{words.app.crash.title}</h1>
      <p>{words.app.crash.said}</p>
      <Button look="primary" icon="retry" onClick={() => location.reload()}>
        {words.app.crash.reload}
      </Button>
      {council?.phone && (
        <p>
          {words.app.crash.ring(council.name)} <PhoneLink phone={council.phone} />
        </p>
      )}
    </div>
  )
}
