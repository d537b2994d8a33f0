import { Fragment, useReducer } from 'react'
import { usePlan } from '#data/planStore.ts'
import { useNow } from '#data/clock.ts'
import type { Catalogue } from '#domain/catalogue/catalogue.ts'
import { linkedItems } from '#domain/plan/plan.ts'
import { useSearch } from '#url/address.ts'
import { mostInLink } from '#url/planLink.ts'
import { PartialResults } from '#components/PartialResults.tsx'
import type { Lacking } from '#components/ResultsState.tsx'
import { useTitle } from '#components/useTitle.ts'
import { FinishVisit } from './finish/FinishVisit.tsx'
import { LinkedPlan } from './LinkedPlan.tsx'
import { hasStreets } from '#domain/catalogue/area.ts'
import { OwnPlan } from './OwnPlan.tsx'
import { PlanStreets } from './PlanStreets.tsx'
import './plan.css'
import { useEarlierVisit } from './useEarlierVisit.ts'
import { plan as words } from '#words/plan.ts'

interface Props extends Lacking {
  catalogue: Catalogue
}

/** The plan: one's own, or one that a link holds, which takes the place of nothing unless it is asked to. */
export function PlanPage({ catalogue, ...lacking }: Props) {
  const { id, timeZone } = catalogue.area
  const [{ picks: texts }] = useSearch()
  const now = useNow(timeZone)
  const plan = usePlan(id)
  useTitle(words.title)
  const nameOf = (key: string) => {
    const saved = plan.picks.find(({ id }) => id === key)
    return saved ? words.called(saved.title, saved.place) : null
  }
  const linked = linkedItems(texts.slice(0, mostInLink), catalogue, now, nameOf)
  const own = plan.picks.slice(0, mostInLink).map(({ id }) => id)
  const isOwn = String(linked.map(({ key }) => key)) === String(own)
  // What is not found may be in what could not be had or read.
  const complete = lacking.troubles.length === 0 && lacking.refused.length === 0
  const [earlier, answered] = useEarlierVisit(id)
  // What was held while the visit went on, such as what was taken out of the plan, goes with it.
  const [visit, forget] = useReducer((visit: number) => visit + 1, 0)
  const shared = { catalogue, now, plan, complete, earlier, onAnswered: answered }
  return (
    <article className="plan">
      <PartialResults {...lacking} />
      <Fragment key={visit}>
        {linked.length > 0 && !isOwn ? (
          <LinkedPlan {...shared} items={linked} cut={texts.length > mostInLink} />
        ) : (
          <OwnPlan {...shared} nameOf={nameOf} />
        )}
        {hasStreets(catalogue.area) && <PlanStreets catalogue={catalogue} plan={plan} />}
      </Fragment>
      <FinishVisit areaId={id} onFinish={forget} />
    </article>
  )
}
