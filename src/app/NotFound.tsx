import type { ReactNode } from 'react'
import type { Trouble } from '#data/trouble.ts'
import { Button, ButtonLink } from '#ui/Button.tsx'
import { Message } from '#ui/Message.tsx'
import { href } from '#url/address.ts'
import { useTitle } from '#components/useTitle.ts'
import { useNotFoundWords } from '#words/useNotFoundWords.ts'

interface Lacking {
  troubles: Trouble[]
  retry: () => void
}

interface Props {
  title: string
  /** What was asked for, so that it can be checked. */
  said: string
  /** Where to search instead; null = the first area. */
  areaId: string | null
  /** Files that could not be had: what was asked for may be in one of them. */
  lacking?: Lacking
  children?: ReactNode
}

export function NotFound({ title, said, areaId, lacking, children }: Props) {
  const words = useNotFoundWords()
  useTitle(title)
  return (
    <div className="notice-page">
      <h1>{title}</h1>
      <p>{said}</p>
      {lacking && lacking.troubles.length > 0 && <MayBeThere {...lacking} />}
      {children}
      <ButtonLink look="primary" icon="search" href={href({ room: 'finder', area: areaId })}>
        {words.notFound.search}
      </ButtonLink>
    </div>
  )
}

function MayBeThere({ troubles, retry }: Lacking) {
  const words = useNotFoundWords()
  const action = (
    <Button icon="retry" onClick={retry}>
      {words.common.tryAgain}
    </Button>
  )
  return (
    <Message tone="careful" action={action}>
      <p>{words.notFound.partMissing(troubles.map(({ file }) => file).join(', '))}</p>
    </Message>
  )
}
