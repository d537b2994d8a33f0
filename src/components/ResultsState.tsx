import type { ReactNode } from 'react'
import type { Refusal, Trouble, TroubleKind } from '#data/trouble.ts'
import { Button, type ButtonLook } from '#ui/Button.tsx'
import { Message } from '#ui/Message.tsx'
import { NewVersion } from './NewVersion.tsx'
import './ResultsState.css'
import { finder as words } from '#words/finder.ts'
import { app as appWords } from '#words/app.ts'
import { common as commonWords } from '#words/common.ts'

const waiting = [0, 1, 2, 3, 4, 5]

/** Takes the room the results will take, so that nothing jumps when they come. */
export function PendingResults() {
  return (
    <div className="pending" aria-busy="true">
      <p className="visually-hidden" role="status">
        {words.loading}
      </p>
      {waiting.map((one) => (
        <div className="pending-row" key={one} aria-hidden="true">
          <span className="pending-line pending-short" />
          <span className="pending-line" />
          <span className="pending-line pending-title" />
        </div>
      ))}
    </div>
  )
}

/** Nothing can be shown: why, in words for its cause, and a way to try again. */
export function FailedResults({ kind, retry }: { kind: TroubleKind; retry: () => void }) {
  return (
    <div role="alert">
      <Message
        tone="trouble"
        heading={appWords.trouble.title}
        action={<WaysOut kinds={[kind]} look="primary" retry={retry} />}
      >
        <p>{appWords.trouble[kind]}</p>
      </Message>
    </div>
  )
}

interface WaysOutProps {
  kinds: TroubleKind[]
  /** Records that could not be read. */
  unread?: number
  look?: ButtonLook
  retry: () => void
}

/** To try again, and to get the new version: where one waits, and where it may read what this one cannot. */
export function WaysOut({ kinds, unread = 0, look, retry }: WaysOutProps) {
  const wanted = unread > 0 || kinds.some((kind) => kind === 'newer' || kind === 'malformed')
  const again = kinds.some((kind) => kind !== 'newer')
  return (
    <>
      {again && (
        <Button look={look} icon="retry" onClick={retry}>
          {commonWords.tryAgain}
        </Button>
      )}
      <NewVersion wanted={wanted} look={again ? 'secondary' : look} />
    </>
  )
}

/** What of an area is not there, though the rest is. */
export interface Lacking {
  /** Files that could not be had. */
  troubles: Trouble[]
  /** Records that could not be read. */
  refused: Refusal[]
  retry: () => void
}

/** Found nothing, which is not the same as having failed: the ways on are in `children`. */
export function EmptyResults({ title, children }: { title: string; children: ReactNode }) {
  return (
    <div className="empty outing">
      <h3 className="empty-title">{title}</h3>
      {children}
    </div>
  )
}
