import { area, calendar, quietArea } from '#testing/fixture/area.ts'
import { formerCentres, hubs, libraries, venues } from '#testing/fixture/places.ts'
import { exampleTimes, sessions } from '#testing/fixture/sessions.ts'
import type { PublishedArea } from '#publish/publishedArea.ts'

const none = { calendar, places: [], sessions: [], exampleTimes: [], gazetteer: [], firstView: [] }

/** The invented counties as the build sees a published folder, so that the mock build has a page for all of it. */
export const invented = [
  {
    ...none,
    area,
    places: [...hubs, ...libraries, ...venues, ...formerCentres],
    sessions,
    exampleTimes,
  },
  { ...none, area: quietArea },
] as unknown as PublishedArea[]

/** When the invented counties are: the frozen morning of the end-to-end tests. */
export const inventedMoment = new Date('2026-11-24T09:00:00Z')
