import type { ReactNode } from 'react'
import type { Now } from '#domain/time/localDate.ts'
import type { Catalogue } from '#domain/catalogue/catalogue.ts'
import { postalAddress } from '#domain/catalogue/postalAddress.ts'
import type { GoneItem, PlanItem } from '#domain/plan/plan.ts'
import { sessionsAtPlace } from '#domain/plan/planPlace.ts'
import { useUsual } from '#components/DoubtStrip.tsx'
import { PlaceResultRow } from '#components/PlaceResultRow.tsx'
import { ResultRow } from '#components/ResultRow.tsx'
import { SessionResultRow } from '#components/SessionResultRow.tsx'
import { grammar } from '#words/grammar.ts'
import { plan as words } from '#words/plan.ts'

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
  const usual = useUsual(catalogue, now.date)
  const row = { area, today: now.date, now, heading: 2 as const, foot }
  switch (item.is) {
    case 'session': {
      const { session, place, next } = item
      const result = { is: 'session' as const, session, place, next, metres: null, about: false }
      return <SessionResultRow result={result} usual={usual} {...row} />
    }
    case 'place': {
      const { place } = item
      const sessions = sessionsAtPlace(place, catalogue, now)
      const where = grammar.facts([area.kindNames[place.kind].one, postalAddress(place.address)])
      return <PlaceResultRow {...{ place, sessions, where }} {...row} />
    }
    case 'gone':
      return <Gone item={item} complete={complete} foot={foot} />
  }
}

function Gone({ item, complete, foot }: { item: GoneItem; complete: boolean; foot: ReactNode }) {
  return (
    <ResultRow
      title={complete ? words.gone : words.notNow}
      heading={2}
      where={item.was === null ? (complete ? words.goneUnknown : '') : words.was(item.was)}
      foot={foot}
    />
  )
}
