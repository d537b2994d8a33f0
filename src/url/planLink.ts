import { codeOf } from '#domain/plan/pickCode.ts'
import type { PlanItem } from '#domain/plan/plan.ts'
import { defaultSearch } from '#domain/search/search.ts'
import { base } from './address.ts'
import { pathTo } from './paths.ts'
import { formatSearch } from './search.ts'

/** A link holds so many things and no more: it must fit in a QR code, and what opens it shows them all at once. */
export const mostInLink = 100

/**
 * The whole address of a plan in an area, to be opened anywhere: the short forms of its first ids, the language it is to
 * be read in where that is not English, and nothing else.
 */
export function planLink(area: string, ids: readonly string[], lang: string | null = null): string {
  const picks = ids.slice(0, mostInLink).map(codeOf)
  const fragment = formatSearch({ ...defaultSearch, picks, lang })
  return `${location.origin}${pathTo({ page: 'plan', area }, base)}${fragment && `#${fragment}`}`
}

/** The address of a plan as it is today: what is not listed any more has no place in a link. */
export function linkToItems(
  area: string,
  items: readonly PlanItem[],
  lang: string | null = null,
): string {
  const listed = items.filter(({ is }) => is !== 'gone')
  return planLink(
    area,
    listed.map(({ key }) => key),
    lang,
  )
}
