import { lazy } from 'react'
import type { PlaceId } from '#domain/catalogue/place.ts'
import type { SessionId } from '#domain/catalogue/session.ts'
import { CatalogueGate } from './CatalogueGate.tsx'
import { NotFound } from './NotFound.tsx'
import { notFound as words } from '#words/en/notFound.ts'

const PlacePage = lazy(async () => ({
  default: (await import('#pages/place/PlacePage.tsx')).PlacePage,
}))
const SessionPage = lazy(async () => ({
  default: (await import('#pages/session/SessionPage.tsx')).SessionPage,
}))

export function PlaceRoom({ areaId, id }: { areaId: string; id: PlaceId }) {
  return (
    <CatalogueGate areaId={areaId}>
      {({ catalogue, troubles, retry }) => {
        const place = catalogue.places.get(id)
        if (place) return <PlacePage catalogue={catalogue} place={place} />
        const said = words.placeId(id)
        const lacking = { troubles, retry }
        return <NotFound title={words.place} said={said} areaId={areaId} lacking={lacking} />
      }}
    </CatalogueGate>
  )
}

export function SessionRoom({ areaId, id }: { areaId: string; id: SessionId }) {
  return (
    <CatalogueGate areaId={areaId}>
      {({ catalogue, troubles, retry }) => {
        const session = catalogue.sessions.get(id)
        if (session) return <SessionPage catalogue={catalogue} session={session} />
        const said = words.sessionId(id)
        const lacking = { troubles, retry }
        return <NotFound title={words.session} said={said} areaId={areaId} lacking={lacking} />
      }}
    </CatalogueGate>
  )
}
