import { useEffect, useMemo, useState } from 'react'
import type { Catalogue } from '#domain/catalogue/catalogue.ts'
import type { PlaceId } from '#domain/catalogue/place.ts'
import type { SessionId } from '#domain/catalogue/session.ts'
import type { Plan } from '#data/planStore.ts'
import { useStreets } from '#map/useBasemap.ts'
import { offline as offlineWords } from '#words/offline.ts'

interface Props {
  catalogue: Catalogue
  plan: Plan
}

/**
 * Holds the streets around the places of a plan that is kept on this phone. One that is not kept leaves nothing on it. No
 * signal, or no room: the plan itself is there all the same.
 */
export function PlanStreets({ catalogue, plan }: Props) {
  const archive = useStreets(catalogue.area)
  const [bytes, setBytes] = useState(0)
  const { picks, kept } = plan
  const places = useMemo(
    () =>
      picks.flatMap(({ id }) => {
        const place =
          catalogue.places.get(id as PlaceId) ?? catalogue.sessions.get(id as SessionId)?.place
        return place ? [place] : []
      }),
    [picks, catalogue],
  )
  useEffect(
    function holdStreetsOfPlan() {
      if (!archive) return
      if (!kept || places.length === 0) {
        void archive.drop('plan')
        return
      }
      let gone = false
      void archive.hold('plan', places).then(
        (held) => {
          if (!gone) setBytes(held)
        },
        () => undefined,
      )
      return function forget() {
        gone = true
      }
    },
    [archive, kept, places],
  )
  if (!kept || bytes === 0) return null
  const { megabytes, streets } = offlineWords.dialog
  return <p className="no-print">{streets.plan(megabytes(bytes))}</p>
}
