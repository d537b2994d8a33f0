import { lazy, useState, type ReactNode } from 'react'
import { type Area } from '#domain/catalogue/area.ts'
import { type Route } from '#url/paths.ts'
import { NotFound } from './NotFound.tsx'
import { notFound as notFoundWords, notFound as words } from '#words/notFound.ts'
import { type PlaceId } from '#domain/catalogue/place.ts'
import { type SessionId } from '#domain/catalogue/session.ts'
import { useAreas, useCatalogue } from '#data/useCatalogue.ts'
import { forAnotherArea } from '#domain/search/chosen.ts'
import { useSearch } from '#url/address.ts'
import { lazyPart } from '#ui/lazyPart.tsx'
import { deskOffline } from '#words/en/deskOffline.ts'
import { LoadingPage, TroublePage } from './TroublePage.tsx'
import { PartialResults } from '#components/PartialResults.tsx'
import type { Lacking } from '#components/ResultsState.tsx'
import { type Catalogue } from '#domain/catalogue/catalogue.ts'

const DataPage = lazy(async () => ({
  default: (await import('#pages/data/DataPage.tsx')).DataPage,
}))
const DeskPage = lazyPart(async () => (await import('#pages/desk/DeskPage.tsx')).DeskPage)
const PlanPage = lazy(async () => ({
  default: (await import('#pages/plan/PlanPage.tsx')).PlanPage,
}))
const PrivacyPage = lazy(async () => ({
  default: (await import('#pages/statements/PrivacyPage.tsx')).PrivacyPage,
}))
const AccessibilityPage = lazy(async () => ({
  default: (await import('#pages/statements/AccessibilityPage.tsx')).AccessibilityPage,
}))

/** Where no area is shown: which of them is wanted. */
export const loadWhichArea = async () => (await import('./WhichArea.tsx')).WhichArea

/** The desk's preview of a draft, which stands in the place of the whole app. */
export const loadPreview = async () => (await import('./Preview.tsx')).Preview

interface OtherPageProps {
  route: Exclude<Route, { page: 'finder' }>
  /** null of a page that all areas share, where none is known. */
  areaId: string | null
  area: Area | null
}

/** Every page but the finder. */
export function OtherPage({ route, areaId, area }: OtherPageProps) {
  switch (route.page) {
    case 'place':
      return <PlaceRoute areaId={route.area} id={route.id} />
    case 'session':
      return <SessionRoute areaId={route.area} id={route.id} />
    case 'data':
      return (
        <CatalogueGate areaId={route.area}>{(loaded) => <DataPage {...loaded} />}</CatalogueGate>
      )
    case 'privacy':
      return <PrivacyPage council={area?.council ?? null} />
    case 'accessibility':
      return <AccessibilityPage council={area?.council ?? null} />
    case 'plan':
      return (
        <CatalogueGate areaId={route.area}>{(loaded) => <PlanPage {...loaded} />}</CatalogueGate>
      )
    case 'embed':
      return <BuilderRoute areaId={areaId} />
    case 'desk':
      return (
        <div lang="en" dir="ltr">
          <DeskPage
            said={{ ...deskOffline, waiting: <p className="notice-page">{deskOffline.waiting}</p> }}
          />
        </div>
      )
    case 'unknown':
      return <NoPage path={route.path} areaId={areaId} />
  }
}

function NoPage({ path, areaId }: { path: string; areaId: string | null }) {
  const { title, path: said, checkAddress } = notFoundWords
  return (
    <NotFound title={title} said={said(path)} areaId={areaId}>
      <p>{checkAddress}</p>
    </NotFound>
  )
}

const PlacePage = lazy(async () => ({
  default: (await import('#pages/place/PlacePage.tsx')).PlacePage,
}))
const SessionPage = lazy(async () => ({
  default: (await import('#pages/session/SessionPage.tsx')).SessionPage,
}))

function PlaceRoute({ areaId, id }: { areaId: string; id: PlaceId }) {
  return (
    <CatalogueGate areaId={areaId}>
      {({ catalogue, ...lacking }) => {
        const place = catalogue.places.get(id)
        if (place)
          return (
            <>
              <PartialResults {...lacking} />
              <PlacePage catalogue={catalogue} place={place} />
            </>
          )
        const said = words.placeId(id)
        return <NotFound title={words.place} said={said} areaId={areaId} lacking={lacking} />
      }}
    </CatalogueGate>
  )
}

function SessionRoute({ areaId, id }: { areaId: string; id: SessionId }) {
  return (
    <CatalogueGate areaId={areaId}>
      {({ catalogue, ...lacking }) => {
        const session = catalogue.sessions.get(id)
        if (session)
          return (
            <>
              <PartialResults {...lacking} />
              <SessionPage catalogue={catalogue} session={session} />
            </>
          )
        const said = words.sessionId(id)
        return <NotFound title={words.session} said={said} areaId={areaId} lacking={lacking} />
      }}
    </CatalogueGate>
  )
}

const BuilderPage = lazy(async () => ({
  default: (await import('#pages/embedBuilder/BuilderPage.tsx')).BuilderPage,
}))

/** The embed builder, for the area chosen in it. While another area is on its way, the one before stays. */
function BuilderRoute({ areaId }: { areaId: string | null }) {
  const areas = useAreas()
  const [asked, choose] = useState(areaId)
  const chosen = asked ?? (areas.is === 'ready' ? (areas.areas[0]?.id ?? '') : '')
  const state = useCatalogue(chosen)
  const [catalogue, keep] = useState(state.is === 'ready' ? state.catalogue : null)
  const [, change] = useSearch()
  if (state.is === 'ready' && state.catalogue !== catalogue) keep(state.catalogue)
  if (state.is === 'failed') return <TroublePage trouble={state.trouble} retry={state.retry} />
  if (!catalogue) return <LoadingPage />
  return (
    <BuilderPage
      areas={areas.is === 'ready' ? areas.areas : []}
      catalogue={catalogue}
      onArea={(id) => {
        choose(id)
        change(forAnotherArea, 'replace')
      }}
    />
  )
}

export interface Loaded extends Lacking {
  catalogue: Catalogue
}

interface CatalogueGateProps {
  areaId: string
  children: (loaded: Loaded) => ReactNode
}

/** Lets a page open once there is something to show in it. */
function CatalogueGate({ areaId, children }: CatalogueGateProps) {
  const state = useCatalogue(areaId)
  if (state.is === 'pending') return <LoadingPage />
  if (state.is === 'failed') return <TroublePage trouble={state.trouble} retry={state.retry} />
  const { catalogue, troubles, refused, retry } = state
  return children({ catalogue, troubles, refused, retry })
}
