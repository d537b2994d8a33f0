import type { ReactNode } from 'react'
import type { Trouble } from '#data/trouble.ts'
import { Button, ButtonLink } from '#ui/Button.tsx'
import { Message } from '#ui/Message.tsx'
import { href } from '#url/address.ts'
import { useTitle } from '#components/useTitle.ts'
import { notFound as notFoundWords, notFound as words } from '#words/en/notFound.ts'
import { common as commonWords } from '#words/en/common.ts'
import type { AreaSummary } from '#domain/catalogue/area.ts'

interface Lacking {
  troubles: Trouble[]
  retry: () => void
}

interface NotFoundProps {
  title: string
  /** What was asked for, so that it can be checked. */
  said: string
  /** Where to search instead; null = the first area. */
  areaId: string | null
  /** Files that could not be had: what was asked for may be in one of them. */
  lacking?: Lacking
  children?: ReactNode
}

export function NotFound({ title, said, areaId, lacking, children }: NotFoundProps) {
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

interface UnknownAreaProps {
  asked: string
  areas: AreaSummary[]
}

export function UnknownArea({ asked, areas }: UnknownAreaProps) {
  return (
    <NotFound title={words.area(asked)} said={words.areasWeHave} areaId={null}>
      <ul>
        {areas.map(({ id, name }) => (
          <li key={id}>
            <a href={href({ room: 'finder', area: id })}>{name}</a>
          </li>
        ))}
      </ul>
    </NotFound>
  )
}
