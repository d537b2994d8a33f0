import { QueryClientProvider } from '@tanstack/react-query'
import type { ReactNode } from 'react'
import { renderToStaticMarkup } from 'react-dom/server'
import { createQueryClient } from '#app/queryClient.ts'
import { Frame } from '#app/Frame.tsx'
import { OtherAreas } from '#app/OtherAreas.tsx'
import { wallClock, writePagesAt } from '#data/clock.ts'
import type { Area, AreaSummary } from '#domain/catalogue/area.ts'
import { indexCatalogue, type Catalogue, type PublishedFiles } from '#domain/catalogue/catalogue.ts'
import type { Now } from '#domain/time/localDate.ts'
import { isFrontOf, type KnownRoute } from '#url/paths.ts'
import { summaryOf } from '#domain/time/scheduleSummary.ts'
import { UndatedContext, type Undated } from '#components/undated.ts'
import { PlacePage } from '#pages/place/PlacePage.tsx'
import { SessionPage } from '#pages/session/SessionPage.tsx'
import { AccessibilityPage } from '#pages/statements/AccessibilityPage.tsx'
import { PrivacyPage } from '#pages/statements/PrivacyPage.tsx'
import { AreasUnscripted } from './AreasUnscripted.tsx'
import { PrerenderedFinder } from './PrerenderedFinder.tsx'
import { NeedsScript } from './NeedsScript.tsx'
import { PlacesUnscripted } from './PlacesUnscripted.tsx'
import { SpaceForDates } from './SpaceForDates.tsx'
import { UndatedWhen } from './UndatedWhen.tsx'

/**
 * Prerenders the pages of one area from the app's own components: everything that is as true tomorrow as at
 * `moment`, and no date. `title` names a page that can say nothing before its scripts run.
 */
export function prerenderArea(
  files: PublishedFiles,
  areas: AreaSummary[],
  moment: Date,
): (route: KnownRoute, title: string) => string {
  writePagesAt(moment)
  const { catalogue } = indexCatalogue(files)
  const { area } = catalogue
  const now = wallClock(area.timeZone, moment.getTime())
  const undated: Undated = {
    When: (props) => <UndatedWhen {...props} summary={summaryOf(props.session, catalogue, now)} />,
    NextDates: SpaceForDates,
  }
  return (route, title) => {
    const isFront = isFrontOf(route, areas)
    // The desk is of no area, and neither is the front of a country, nor what several areas share.
    const isOf = 'area' in route ? !isFront : route.page !== 'desk' && areas.length === 1
    return markup(
      undated,
      <Frame
        areas={<OtherAreas areas={areas} current={isOf ? area.id : null} />}
        areaId={isOf ? area.id : null}
        area={isOf ? area : null}
        onFinder={route.page === 'finder'}
      >
        {isFront ? (
          <AreasUnscripted areas={areas} title={title} />
        ) : (
          <PrerenderedPage
            route={route}
            catalogue={catalogue}
            council={isOf ? area.council : null}
            now={now}
            title={title}
          />
        )}
      </Frame>,
    )
  }
}

export { drawnStyles } from './drawn.tsx'

/** What prerenders, for those who stand on no React and are handed it. */
export type Prerender = typeof prerenderArea

interface Props {
  route: KnownRoute
  catalogue: Catalogue
  /** Who answers for the page; null where that depends on where its reader comes from. */
  council: Area['council'] | null
  now: Now
  title: string
}

function PrerenderedPage({ route, catalogue, council, now, title }: Props) {
  switch (route.page) {
    case 'finder':
      return (
        <>
          <PrerenderedFinder catalogue={catalogue} now={now} />
          <noscript>
            <PlacesUnscripted catalogue={catalogue} />
          </noscript>
        </>
      )
    case 'place': {
      const place = catalogue.places.get(route.id)
      return place && <PlacePage catalogue={catalogue} place={place} />
    }
    case 'session': {
      const session = catalogue.sessions.get(route.id)
      return session && <SessionPage catalogue={catalogue} session={session} />
    }
    case 'accessibility':
      return <AccessibilityPage council={council} />
    case 'privacy':
      return <PrivacyPage council={council} />
    case 'plan':
    case 'data':
    case 'embed':
    case 'desk':
      return <NeedsScript title={title} council={council} />
  }
}

function markup(undated: Undated, page: ReactNode): string {
  const html = renderToStaticMarkup(
    <QueryClientProvider client={createQueryClient()}>
      <UndatedContext value={undated}>{page}</UndatedContext>
    </QueryClientProvider>,
  )
  // A browser that fills in a form again after Back would have it taken for typing.
  return html.replaceAll('autoComplete="postal-code"', 'autoComplete="off"')
}
