import type { ReactNode } from 'react'
import type { Trouble } from '#data/trouble.ts'
import { Button, ButtonLink } from '#ui/Button.tsx'
import { Message } from '#ui/Message.tsx'
import { href } from '#url/address.ts'
import { useTitle } from '#components/useTitle.ts'
import { notFound as notFoundWords } from '#words/en/notFound.ts'
import { common as commonWords } from '#words/en/common.ts'

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
  useTitle(title)
  return (
    <div className="notice-page">
      <h1>{title}</h1>
      <p>{said}</p>
      {lacking && lacking.troubles.length > 0 && <MayBeThere {...lacking} />}
      {children}
      <ButtonLink look="primary" icon="search" href={href({ room: 'finder', area: areaId })}>
        {notFoundWords.search}
      </ButtonLink>
    </div>
  )
}

function MayBeThere({ troubles, retry }: Lacking) {
  const action = (
    <Button icon="retry" onClick={retry}>
      {commonWords.tryAgain}
    </Button>
  )
  return (
    <Message tone="careful" action={action}>
      <p>{notFoundWords.partMissing(troubles.map(({ file }) => file).join(', '))}</p>
    </Message>
  )
}
