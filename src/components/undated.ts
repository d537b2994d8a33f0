import { createContext, type ComponentType } from 'react'
import type { Now } from '#domain/time/localDate.ts'
import type { Catalogue, ListedSession } from '#domain/catalogue/catalogue.ts'
import type { Next } from '#domain/time/meeting.ts'

/** What a prerendered page says where another would say dates: a date is only next on the day it is read. */
export interface Undated {
  /** `whole` = nothing beside it tells the dates off, moved or in doubt. */
  When: ComponentType<{ session: ListedSession; next: Next; whole?: boolean }>
  NextDates: ComponentType<{ catalogue: Catalogue; session: ListedSession; now: Now }>
}

/** null wherever there is a clock to ask. */
export const UndatedContext = createContext<Undated | null>(null)
