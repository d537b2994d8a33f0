import { codeOf } from '~/domain/pickCode.ts'
import { defaultSearch } from '~/domain/search.ts'
import { base } from './address.ts'
import { pathTo } from './paths.ts'
import { formatSearch } from './search.ts'

/** The whole address of a plan in an area, to be opened anywhere: the short forms of its ids, and nothing else. */
export function planLink(area: string, ids: readonly string[]): string {
  const fragment = formatSearch({ ...defaultSearch, picks: ids.map(codeOf) })
  return `${location.origin}${pathTo({ room: 'plan', area }, base)}${fragment && `#${fragment}`}`
}
