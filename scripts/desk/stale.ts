import { dirname, basename } from 'node:path'
import type { Area, AreaSummary } from '#domain/catalogue/area.ts'
import { dates } from '#words/en/dates.ts'
import { openArea, servedAreas, wantedAreas } from '#desk/area.ts'
import type { Call, Command, Outcome } from './command.ts'
import { WrongCall } from '#desk/result.ts'
import { sheetText } from '#desk/csv/exportSheets.ts'
import { writeDate } from '#desk/csv/dateAndTime.ts'
import type { Finding } from '#desk/finding.ts'
import { mendFirst } from './mendFirst.ts'
import { monthsBefore, type Checked } from '#domain/catalogue/freshness.ts'
import { staleVenues, type StaleVenue } from '#desk/stale.ts'
import { writeFilesTogether } from './writeTogether.ts'
import { counted } from '#desk/words.ts'

/** `stale [area] [--months 6]`: whom to ring, by venue, the oldest first. */
export const stale: Command = {
  usage: 'stale [area] [--months 6]',
  summary: 'who to ring, by venue, the oldest first',
  help: [
    ['--months', 'how long a check holds, 6 unless said'],
    ['--csv', 'also write the list to this file, for a spreadsheet'],
  ],
  options: { months: { type: 'string', default: '6' }, csv: { type: 'string' } },
  run,
}

interface Listed {
  area: Area
  summary: AreaSummary
  venues: StaleVenue[]
}

async function run({ options, words, folder, today }: Call): Promise<Outcome> {
  if (words.length > 1) throw new WrongCall('stale takes one area at most')
  const months = Number(options.months)
  if (!Number.isInteger(months) || months < 1 || months > 240)
    throw new WrongCall('--months takes a whole number from 1 to 240')
  const { served, findings } = servedAreas(folder)
  const bad: Finding[] = [...findings]
  const since = monthsBefore(today, months)
  const listed = wantedAreas(served, words[0]).flatMap((summary): Listed[] => {
    const opened = openArea(folder, summary)
    if (opened.is === 'bad') {
      bad.push(...opened.findings)
      return []
    }
    const { area, places, sessions } = opened.raw
    return [{ area, summary, venues: staleVenues(Object.values(places).flat(), sessions, since) }]
  })
  if (bad.length > 0) return mendFirst(bad)
  const file = typeof options.csv === 'string' ? options.csv : null
  if (file !== null)
    await writeFilesTogether(dirname(file), new Map([[basename(file), sheetText(sheet(listed))]]))
  return {
    code: 0,
    text: [
      ...listed.map((it) => said(it, months)),
      ...(file === null ? [] : [`wrote ${file}`]),
    ].join('\n\n'),
    json: { months, areas: Object.fromEntries(listed.map(told)), ...(file && { wrote: file }) },
  }
}

/** The number to ring, the council's own where the venue has none. */
const phoneOf = (place: StaleVenue['place'], area: Area): string =>
  place.phone ?? (area.council.phone ? `${area.council.phone} (the council)` : 'no number known')

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

function venueLines({ place, oldest, itself, sessions }: StaleVenue, area: Area): string {
  const town = place.address.town === undefined ? '' : `, ${place.address.town}`
  const what = [
    ...(itself ? [`    the place itself, ${dayOf(place.checked)}`] : []),
    ...sessions.map(({ title, checked }) => `    ${title}, ${dayOf(checked)}`),
  ]
  return [`  ${dayOf(oldest)}  ${place.name}${town}: ${phoneOf(place, area)}`, ...what].join('\n')
}

function told({ summary, area, venues }: Listed) {
  return [
    summary.id,
    venues.map(({ place, oldest, itself, sessions }) => ({
      id: place.id,
      name: place.name,
      phone: place.phone ?? null,
      councilPhone: area.council.phone ?? null,
      oldest: oldest ?? null,
      placeStale: itself,
      sessions: sessions.map(({ id, title, checked }) => ({ id, title, checked: checked ?? null })),
    })),
  ] as const
}

function sheet(listed: Listed[]): string[][] {
  const rows = listed.flatMap(({ area, summary, venues }) =>
    venues.flatMap(({ place, itself, sessions }) =>
      [
        ...(itself ? [{ title: '(the place itself)', id: place.id, checked: place.checked }] : []),
        ...sessions,
      ].map(({ title, id, checked }) => [
        summary.name,
        place.name,
        phoneOf(place, area),
        title,
        id,
        checked === undefined ? 'not known' : writeDate(checked),
      ]),
    ),
  )
  return [['Area', 'Venue', 'Phone', 'What', 'Id', 'Last checked'], ...rows]
}
