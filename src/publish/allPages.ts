import { isFrontOf, pages, pathTo, type KnownRoute } from '#url/paths.ts'
import { app } from '#words/app.ts'
import { areas } from '#words/areas.ts'
import { desk } from '#words/en/desk.ts'
import { pages as words } from '#words/en/pages.ts'
import { product } from '#words/en/product.ts'
import { standing } from '#words/standing.ts'
import type { PublishedArea } from './publishedArea.ts'

type Said = [title: string, description: string]

/** One page of the product, and what it says of itself. */
export interface ProductPage {
  /** Its page; null for the page of what is not there, and for the one that becomes any page. */
  route: KnownRoute | null
  /** Below the output folder. */
  file: string
  title: string
  description: string
  /** Whose page it is; undefined where it says nothing of any, or of none alone. */
  of: PublishedArea | undefined
  /** Worth finding with a search engine: not what one family has picked. */
  listed: boolean
}

/** Every page of the product, from the one table of addresses in url/paths.ts; or those of all areas and of this one alone. */
export function allPages(published: PublishedArea[], only?: string): ProductPage[] {
  const first = published[0]
  const page = (route: KnownRoute, said: Said, of = first): ProductPage => ({
    route,
    file: `${pathTo(route, '')}index.html`,
    ...inFull(said),
    of,
    listed: pages[route.page].listed,
  })
  // What several areas share speaks for none of them.
  const shared = (route: KnownRoute, said: Said): ProductPage => ({
    ...page(route, said),
    of: published.length === 1 ? first : undefined,
  })
  const front: KnownRoute = { page: 'finder', area: null }
  return [
    isFrontOf(front, published)
      ? { ...page(front, [areas.title, words.front]), of: undefined }
      : page(front, finderSaid(first)),
    shared({ page: 'embed' }, [words.embedTitle, words.embed]),
    shared({ page: 'desk' }, [words.deskTitle, words.desk]),
    shared({ page: 'accessibility' }, [words.accessibilityTitle, words.accessibility]),
    shared({ page: 'privacy' }, [words.privacyTitle, words.privacy]),
    nobodys('404.html', words.notFoundTitle),
    // The finder again, below a base of its own: see src/app/Preview.tsx.
    nobodys('desk/preview/index.html', desk.preview.title),
    // What the service worker answers every page with: it says nothing of any one of them.
    nobodys('shell.html', app.home),
    ...published
      .filter(({ area }) => only === undefined || area.id === only)
      .flatMap((area) => areaPages(area, page)),
  ]
}

const nobodys = (file: string, said: string): ProductPage => ({
  route: null,
  file,
  ...inFull([said, said]),
  of: undefined,
  listed: false,
})

function areaPages(
  published: PublishedArea,
  page: (route: KnownRoute, said: Said, area: PublishedArea) => ProductPage,
): ProductPage[] {
  const { id, name } = published.area
  const placeNames = new Map(published.places.map((place) => [place.id, standing.named(place)]))
  return [
    page({ page: 'finder', area: id }, finderSaid(published), published),
    page({ page: 'plan', area: id }, [words.planTitle, words.plan(name)], published),
    page({ page: 'data', area: id }, [words.dataTitle(name), words.data(name)], published),
    ...published.places.map((place) =>
      page(
        { page: 'place', area: id, id: place.id },
        [standing.named(place), words.place(standing.named(place), name)],
        published,
      ),
    ),
    ...published.sessions.map((session) => {
      const where = placeNames.get(session.placeId) ?? name
      const said: Said = [`${session.title}, ${where}`, words.session(session.title, where)]
      return page({ page: 'session', area: id, id: session.id }, said, published)
    }),
  ]
}

function finderSaid(published: PublishedArea | undefined): Said {
  if (!published) return [product, product]
  return [app.finderTitle(published.area.name), words.finder(published.area.name)]
}

function inFull([title, description]: Said): Pick<ProductPage, 'title' | 'description'> {
  return { title: title === product ? product : app.title(title, product), description }
}
