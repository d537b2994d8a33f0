import type { Plugin } from 'vite'
import { pathTo, type Route } from '../../src/url/paths.ts'
import { app } from '../../src/words/en/app.ts'
import { pages as words } from '../../src/words/en/pages.ts'
import { writePage, type PageHead } from './page.ts'
import type { PublishedArea } from './published.ts'

type Page = [file: string, head: PageHead]
type Said = [title: string, description: string]
type KnownRoute = Exclude<Route, { room: 'unknown' }>

const product = 'Family Hub Map'

/**
 * Makes every address a real file, so that any static host serves the product without rewrite rules. The
 * addresses come from the one table in url/paths.ts. `preload` is off where a worker answers instead of a host.
 */
export function pages(published: PublishedArea[], base: string, preload: boolean): Plugin {
  return {
    name: 'pages',
    enforce: 'post',
    generateBundle: {
      order: 'post',
      handler(_options, bundle) {
        const index = bundle['index.html']
        if (index?.type !== 'asset') this.error('The build made no index.html to copy.')
        const template = String(index.source)
        for (const [file, head] of allPages(published, base)) {
          const source = writePage(template, preload ? head : { ...head, preload: [] })
          if (file === 'index.html') index.source = source
          else this.emitFile({ type: 'asset', fileName: file, source })
        }
      },
    },
  }
}

/** Every page of the product: its file below the output folder, and what it says of itself. */
export function allPages(published: PublishedArea[], base: string): Page[] {
  const first = published[0]
  const page = (route: KnownRoute, said: Said, area = first): Page => [
    `${pathTo(route, '')}index.html`,
    headOf(said, base, area),
  ]
  return [
    page({ room: 'finder', area: null }, finderSaid(first)),
    page({ room: 'embed' }, [words.embedTitle, words.embed]),
    page({ room: 'accessibility' }, [words.accessibilityTitle, words.accessibility]),
    page({ room: 'privacy' }, [words.privacyTitle, words.privacy]),
    ['404.html', headOf([words.notFoundTitle, words.notFoundTitle], base, undefined)],
    ...published.flatMap((area) => areaPages(area, page)),
  ]
}

function areaPages(
  published: PublishedArea,
  page: (route: KnownRoute, said: Said, area: PublishedArea) => Page,
): Page[] {
  const { id, name } = published.area
  const placeNames = new Map(published.places.map((place) => [place.id, place.name]))
  return [
    page({ room: 'finder', area: id }, finderSaid(published), published),
    page({ room: 'plan', area: id }, [words.planTitle, words.plan(name)], published),
    page({ room: 'data', area: id }, [words.dataTitle(name), words.data(name)], published),
    ...published.places.map((place) =>
      page(
        { room: 'place', area: id, id: place.id },
        [place.name, words.place(place.name, name)],
        published,
      ),
    ),
    ...published.sessions.map((session) => {
      const where = placeNames.get(session.placeId) ?? name
      const said: Said = [`${session.title}, ${where}`, words.session(session.title, where)]
      return page({ room: 'session', area: id, id: session.id }, said, published)
    }),
  ]
}

function finderSaid(published: PublishedArea | undefined): Said {
  if (!published) return [product, product]
  return [app.finderTitle(published.area.name), words.finder(published.area.name)]
}

function headOf(
  [title, description]: Said,
  base: string,
  area: PublishedArea | undefined,
): PageHead {
  return {
    title: title === product ? product : app.title(title, product),
    description,
    preload: area ? area.firstView.map((file) => base + file) : [],
    council: area?.area.council ?? null,
  }
}
