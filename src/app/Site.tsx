import { useQueryClient } from '@tanstack/react-query'
import { lazy, Suspense, useEffect, useReducer } from 'react'
import { useArea, useAreas, type AreasState } from '#data/useCatalogue.ts'
import { onFinishElsewhere } from '#data/visit.ts'
import { FamilyCheck } from '#components/visit/FamilyCheck.tsx'
import { ErrorBoundary } from '#ui/lazyPart.tsx'
import { base, useRoute } from '#url/address.ts'
import { isFrontOf, pathTo, type Route } from '#url/paths.ts'
import { ErrorPage, LoadingPage, TroublePage } from './TroublePage.tsx'
import { Frame } from './Frame.tsx'
import { openPagesInPlace } from './navigation.ts'
import { Page } from './routes.tsx'
import { useAreaShown } from './useAreaShown.ts'
import { useArrival } from './useArrival.ts'

const OtherAreas = lazy(async () => ({ default: (await import('./OtherAreas.tsx')).OtherAreas }))
const WhichArea = lazy(async () => ({
  default: await (await import('./OtherPage.tsx')).loadWhichArea(),
}))

const pathOf = (route: Route) => (route.page === 'unknown' ? route.path : pathTo(route, base))

/** The pages inside their frame: which one is open, and for which area. */
export function Site() {
  const route = useRoute()
  const path = pathOf(route)
  const areas = useAreas()
  const served = areas.is === 'ready' ? areas.areas : []
  const asked = 'area' in route ? route.area : null
  const isFront = isFrontOf(route, served)
  const areaId = useAreaShown(route, served)
  const area = useArea(areaId)
  useEffect(openPagesInPlace, [])
  useArrival(path)
  const visit = useVisitNumber()

  function page() {
    // It mends what cannot be read, so it waits for nothing that is published.
    if (route.page === 'desk') return <Page route={route} areaId={areaId} area={area} />
    // What is published may be misread by an app that is too old for it.
    if (areas.is === 'failed' && areas.trouble.kind === 'newer') return trouble(areas)
    const unread = areas.is === 'ready' && areas.refused.length > 0
    const known = served.length === 0 || unread || served.some(({ id }) => id === asked)
    if (asked === null ? isFront : !known) return <WhichArea asked={asked} areas={served} />
    if (areaId !== null || areas.is === 'ready')
      return <Page route={route} areaId={areaId} area={area} />
    if (areas.is === 'failed') return trouble(areas)
    return <LoadingPage />
  }
  return (
    <Frame
      areas={
        <Suspense>
          <OtherAreas areas={served} current={areaId} />
        </Suspense>
      }
      areaId={areaId}
      area={area}
      onFinder={route.page === 'finder'}
    >
      <ErrorBoundary
        key={`${path} ${visit}`}
        fallback={() => <ErrorPage council={area?.council ?? null} />}
      >
        <Suspense fallback={<LoadingPage />}>
          <FamilyCheck>{page()}</FamilyCheck>
        </Suspense>
      </ErrorBoundary>
    </Frame>
  )
}

const trouble = ({ trouble, retry }: Extract<AreasState, { is: 'failed' }>) => (
  <TroublePage trouble={trouble} retry={retry} />
)

/** Counts the visits that another tab has finished: this one is then cleared too, and its page opened anew. */
function useVisitNumber(): number {
  const client = useQueryClient()
  const [visit, next] = useReducer((visit: number) => visit + 1, 0)
  useEffect(
    function clearWithOthers() {
      return onFinishElsewhere(async () => {
        const { clearFamily, restoreLanguage } = await import('#data/finishVisit.ts')
        const { past } = await clearFamily(client)
        next()
        restoreLanguage()
        return past
      })
    },
    [client],
  )
  return visit
}
