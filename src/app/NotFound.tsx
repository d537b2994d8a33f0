import type { ReactNode } from 'react'
import { ButtonLink } from '#ui/Button.tsx'
import { Message } from '#ui/Message.tsx'
import { href } from '#url/address.ts'
import { NewVersion } from '#components/NewVersion.tsx'
import { WaysOut, type Lacking } from '#components/ResultsState.tsx'
import { useTitle } from '#components/useTitle.ts'
import { notFound as notFoundWords } from '#words/notFound.ts'

interface NotFoundProps {
  title: string
  /** What was asked for, so that it can be checked. */
  said: string
  /** Where to search instead; null = the first area; undefined = what stands here leads there. */
  areaId: string | null | undefined
  /** What could not be had or read: what was asked for may be among it. */
  lacking?: Lacking
  children?: ReactNode
}

export function NotFound({ title, said, areaId, lacking, children }: NotFoundProps) {
  useTitle(title)
  return (
    <div className="notice-page outing">
      <h1>{title}</h1>
      <p>{said}</p>
      {lacking ? <MayBeThere {...lacking} /> : <NewVersion />}
      {children}
      {areaId !== undefined && (
        <ButtonLink look="primary" icon="search" href={href({ page: 'finder', area: areaId })}>
          {notFoundWords.search}
        </ButtonLink>
      )}
    </div>
  )
}

function MayBeThere({ troubles, refused, retry }: Lacking) {
  if (troubles.length === 0 && refused.length === 0) return <NewVersion />
  const kinds = troubles.map(({ kind }) => kind)
  const action = <WaysOut kinds={kinds} unread={refused.length} retry={retry} />
  return (
    <Message tone="careful" action={action}>
      {troubles.length > 0 && <p>{notFoundWords.partMissing(troubles.map(({ file }) => file))}</p>}
      {refused.length > 0 && <p>{notFoundWords.unread(refused.length)}</p>}
    </Message>
  )
}
