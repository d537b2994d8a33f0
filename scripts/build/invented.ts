import { area, quietArea } from '../../src/testing/fixture/area.ts'
import { formerCentres, hubs, libraries, venues } from '../../src/testing/fixture/places.ts'
import { sessions } from '../../src/testing/fixture/sessions.ts'
import type { PublishedArea } from './published.ts'

const none = { places: [], sessions: [], firstView: [] }

/** The invented counties as the build sees a published folder, so that the mock build has a page for all of it. */
export const invented = [
  { ...none, area, places: [...hubs, ...libraries, ...venues, ...formerCentres], sessions },
  { ...none, area: quietArea },
] as unknown as PublishedArea[]
