import { mostNamed } from '#domain/catalogue/area.ts'
import type { Route } from './paths.ts'

/** Whether a page is the front of a country, which asks for one of its many areas: of a few, the first is shown there. */
export const isFrontOf = (route: Route, { length }: readonly unknown[]): boolean =>
  route.page === 'finder' && route.area === null && length > mostNamed
