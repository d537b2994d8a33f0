import type { Area, AreaSummary } from '#domain/catalogue/area.ts'
import { byCheck, monthsBefore, oldestCheck, type Checked } from '#domain/catalogue/freshness.ts'
import { phonesAt, type PhoneAt } from '#domain/catalogue/phone.ts'
import type { Place } from '#domain/catalogue/place.ts'
import type { Session } from '#domain/catalogue/session.ts'
import type { LocalDate } from '#domain/time/localDate.ts'
import { dates } from '#words/english.ts'
import { openArea, servedAreas, wantedAreas } from './area.ts'
import { writeDate } from './csv/dateAndTime.ts'
import { sheetText } from './csv/csvText.ts'
import type { Files } from './files.ts'
import type { Finding } from './finding.ts'
import { mendFirst, type DeskResult } from './result.ts'
import { counted } from './words.ts'

/** A venue to ring: what of it has not been checked for long. */
export interface StaleVenue {
  place: Place
  /** The oldest check among what is stale; undefined where the day of one is not known. */
  oldest: Checked
  /** Whether the venue's own record is stale too. */
  itself: boolean
  /** Stale sessions, the oldest first. */
  sessions: Session[]
  /** The numbers to ring, also those of sessions there that are not stale. */
  phones: PhoneAt[]
}

/** The venues with something not checked since a day, or on a day that is not known, which come first; then the oldest. Former centres are history, and nobody is rung about them. */
export function staleVenues(
  places: readonly Place[],
  sessions: readonly Session[],
  since: string,
): StaleVenue[] {
  const isStale = (checked: Checked) => checked === undefined || checked < since
  const sessionsAt = new Map<string, Session[]>()
  for (const one of sessions)
    sessionsAt.set(one.placeId, [...(sessionsAt.get(one.placeId) ?? []), one])
  return places
    .flatMap((place): StaleVenue[] => {
      const here = sessionsAt.get(place.id) ?? []
      const own = here
        .filter(({ checked }) => isStale(checked))
        .sort((a, b) => byCheck(a.checked, b.checked))
      const itself = isStale(place.checked) && place.kind !== 'former-centre'
      const checks = [...own.map(({ checked }) => checked), ...(itself ? [place.checked] : [])]
      const [first, ...others] = checks
      if (checks.length === 0) return []
      const oldest = oldestCheck([first, ...others])
      return [{ place, oldest, itself, sessions: own, phones: phonesAt(place, here) }]
    })
    .sort((a, b) => byCheck(a.oldest, b.oldest) || compare(a.place.name, b.place.name))
}

const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0)

interface Listed {
  area: Area
  summary: AreaSummary
  venues: StaleVenue[]
}

/** Whom to ring, by venue, the oldest first: of one area or all; `sheet` = the list for a spreadsheet. Throws WrongCall for an area that is not there. */
export function stale(
  files: Files,
  { area, months, today }: { area?: string | undefined; months: number; today: LocalDate },
): DeskResult & { sheet?: string } {
  const { served, findings } = servedAreas(files)
  const bad: Finding[] = [...findings]
  const since = monthsBefore(today, months)
  const listed = wantedAreas(served, area).flatMap((summary): Listed[] => {
    const opened = openArea(files, summary)
    if (opened.is === 'bad') {
      bad.push(...opened.findings)
      return []
    }
    const { area, places, sessions } = opened.raw
    return [{ area, summary, venues: staleVenues(Object.values(places).flat(), sessions, since) }]
  })
  if (bad.length > 0) return mendFirst(bad)
  return {
    code: 0,
    text: listed.map((it) => said(it, months)).join('\n\n'),
    json: { months, areas: Object.fromEntries(listed.map(told)) },
    sheet: sheetText(sheet(listed)),
  }
}

/** The number to ring: the venue's, else that of a session there, else the council's. */
const numberOf = ({ phones: [first] }: StaleVenue, { council }: Area): string =>
  first?.phone ?? (council.phone ? `${council.phone} (the council)` : 'no number known')

function said({ area, summary, venues }: Listed, months: number): string {
  const count = venues.reduce((sum, it) => sum + it.sessions.length, 0)
  const head =
    venues.length === 0
      ? `${summary.name}: everything was checked in the last ${months === 1 ? 'month' : `${months} months`}`
      : `${summary.name}: ${venues.length} to ring, ${counted(count, 'session')}, not checked for ${counted(months, 'month')}`
  return [head, ...venues.map((it) => venueLines(it, area))].join('\n')
}

const dayOf = (checked: Checked): string =>
  checked === undefined ? 'not known when' : dates.fullDate(checked)

function venueLines(venue: StaleVenue, area: Area): string {
  const { place, oldest, itself, sessions } = venue
  const town = place.address.town === undefined ? '' : `, ${place.address.town}`
  const what = [
    ...(itself ? [`    the place itself, ${dayOf(place.checked)}`] : []),
    ...sessions.map(({ title, checked }) => `    ${title}, ${dayOf(checked)}`),
  ]
  return [`  ${dayOf(oldest)}  ${place.name}${town}: ${numberOf(venue, area)}`, ...what].join('\n')
}

function told({ summary, area, venues }: Listed) {
  return [
    summary.id,
    venues.map(({ place, oldest, itself, sessions, phones: [first] }) => ({
      id: place.id,
      name: place.name,
      phone: first?.phone ?? null,
      councilPhone: area.council.phone ?? null,
      oldest: oldest ?? null,
      placeStale: itself,
      sessions: sessions.map(({ id, title, checked }) => ({ id, title, checked: checked ?? null })),
    })),
  ] as const
}

function sheet(listed: Listed[]): string[][] {
  const rows = listed.flatMap(({ area, summary, venues }) =>
    venues.flatMap((venue) => {
      const { place, itself, sessions } = venue
      return [
        ...(itself ? [{ title: '(the place itself)', id: place.id, checked: place.checked }] : []),
        ...sessions,
      ].map((what) => [
        summary.name,
        place.name,
        // A row about a session names the session's own number.
        'phone' in what && what.phone ? what.phone : numberOf(venue, area),
        what.title,
        what.id,
        what.checked === undefined ? 'not known' : writeDate(what.checked),
      ])
    }),
  )
  return [['Area', 'Venue', 'Phone', 'What', 'Id', 'Last checked'], ...rows]
}
