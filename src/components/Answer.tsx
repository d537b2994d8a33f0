import type { ReactNode } from 'react'
import type { Area } from '#domain/catalogue/area.ts'
import type { ListedSession } from '#domain/catalogue/catalogue.ts'
import type { Place } from '#domain/catalogue/place.ts'
import { standingOf } from '#domain/catalogue/standing.ts'
import { Button, ButtonLink } from '#ui/Button.tsx'
import { CopyField } from '#ui/CopyField.tsx'
import { useShare } from '#ui/useShare.ts'
import { origin } from '#url/address.ts'
import { pathTo, type KnownRoute } from '#url/paths.ts'
import { common as commonWords } from '#words/common.ts'
import { inLink } from '#words/current.ts'
import { place as placeWords } from '#words/place.ts'
import { share as shareWords } from '#words/share.ts'
import { googleDirections } from './directions.ts'
import { PickButton } from './PickButton.tsx'
import './Answer.css'

/** For whom, at what price and how to join, in one line of few words. */
export function InShort({ session }: { session: ListedSession }) {
  const facts = [
    commonWords.ages(session),
    commonWords.cost(session),
    commonWords.access(session),
    commonWords.audience(session),
  ]
  return (
    <ul className="answer-facts" aria-label={commonWords.inShort}>
      {facts.map((fact) => (
        <li key={fact}>{fact}</li>
      ))}
    </ul>
  )
}

interface Props {
  area: Area
  place: Place
  of: ListedSession | Place
  name: string
  route: KnownRoute
  /** More that can be done with it. */
  children?: ReactNode
}

/** What a family does next with a session or a place, in one row: plan, the way there, send it on. */
export function Actions({ area, place, of, name, route, children }: Props) {
  // The link is to the page alone: nothing of what a family asked for goes with it but the language.
  const page = origin + pathTo(route, import.meta.env.BASE_URL)
  const link = inLink === null ? page : `${page}#lang=${inLink}`
  const [state, share] = useShare(link, name)
  const { status, whereabouts } = standingOf(place)
  return (
    <div className="answer-actions no-print">
      <PickButton area={area.id} of={of} look="primary" />
      {status !== 'closed' && whereabouts === 'known' && (
        <ButtonLink
          icon="place"
          href={googleDirections(place)}
          rel="noopener noreferrer"
          aria-label={placeWords.directionsTo('any', place.name)}
        >
          {placeWords.directionsTitle}
        </ButtonLink>
      )}
      <Button icon="share" onClick={share}>
        {shareWords.device}
      </Button>
      {children}
      <p className="answer-said" role="status">
        {state === 'copied' && shareWords.copied}
      </p>
      {state === 'refused' && (
        <CopyField
          label={shareWords.pageLink}
          hint={shareWords.failed}
          text={link}
          rows={2}
          said={{
            copy: shareWords.copy,
            copied: shareWords.copied,
            refused: shareWords.copyFailed,
          }}
        />
      )}
    </div>
  )
}
