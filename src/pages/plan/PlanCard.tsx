import type { ReactNode } from 'react'
import type { Now } from '#domain/time/calendar.ts'
import type { Catalogue } from '#domain/catalogue/catalogue.ts'
import type { GoneItem, PlanItem } from '#domain/plan/plan.ts'
import { SessionCard } from '#components/SessionCard.tsx'
import { PickedPlace } from './PickedPlace.tsx'
import { plan as words } from '#words/en/plan.ts'

interface Props {
  item: PlanItem
  catalogue: Catalogue
  now: Now
  /** Every file could be had, so that what is not in them is gone. */
  complete: boolean
  foot?: ReactNode
}

/** One thing in a plan, as it is today. */
export function PlanCard({ item, catalogue, now, complete, foot }: Props) {
  const { area } = catalogue
  switch (item.is) {
    case 'session': {
      const { session, place, next } = item
      const result = { is: 'session' as const, session, place, next, metres: null }
      const when = { today: now.date, now }
      return <SessionCard result={result} area={area.id} {...when} heading={2} foot={foot} />
    }
    case 'place':
      return <PickedPlace place={item.place} catalogue={catalogue} now={now} foot={foot} />
    case 'gone':
      return <Gone item={item} complete={complete} foot={foot} />
  }
}

function Gone({ item, complete, foot }: { item: GoneItem; complete: boolean; foot: ReactNode }) {
  return (
    <article className="card plan-gone">
      <div className="card-top">
        <h2 className="card-title">{complete ? words.gone : words.notNow}</h2>
      </div>
      {item.was !== null && <p>{words.was(item.was)}</p>}
      {item.was === null && complete && <p>{words.goneUnknown}</p>}
      {foot && <div className="card-foot">{foot}</div>}
    </article>
  )
}
