import type { Catalogue } from '#domain/catalogue/catalogue.ts'
import type { Where } from './find.ts'
import type { Search } from './search.ts'
import { whatsOn, type OnThen } from './whatsOn.ts'

/** The meetings that fit a search and have finished by the moment it is asked, of that day, in time order. */
export function finishedToday(catalogue: Catalogue, search: Search, where: Where): OnThen[] {
  const today = where.now.date
  const { meetings } = whatsOn(catalogue, search, where, today, today)
  return meetings.filter(({ meeting }) => meeting.state === 'finished')
}
