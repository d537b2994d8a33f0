import type { Trouble } from '#data/trouble.ts'
import { Button } from '#ui/Button.tsx'
import { useTitle } from '#components/useTitle.ts'
import { app as appWords } from '#words/en/app.ts'
import { common as commonWords } from '#words/en/common.ts'

interface Props {
  trouble: Trouble
  retry: () => void
}

export function TroublePage({ trouble, retry }: Props) {
  const words = appWords.trouble
  const { tryAgain } = commonWords
  useTitle(words.title)
  return (
    <div className="notice-page" role="alert">
      <h1>{words.title}</h1>
      <p>{words[trouble.kind]}</p>
      <p className="notice-page-detail">{words.file(trouble.file)}</p>
      <Button look="primary" icon="retry" onClick={retry}>
        {tryAgain}
      </Button>
    </div>
  )
}
