import { safeParse } from 'valibot'
import type { Area, AreaSummary } from '#domain/catalogue/area.ts'
import type { Bounds } from '#domain/geo/bounds.ts'
import type { BankHoliday, Calendar, Term } from '#domain/time/schoolCalendar.ts'
import type { LocalDate } from '#domain/time/localDate.ts'
import { listFiles } from '#data/published.ts'
import { wholeFiles } from '#data/schema.ts'
import { bounds, slug } from '#data/schema/values.ts'
import { fileReader } from './area.ts'
import { problemLines } from './csv/problem.ts'
import { readSheet } from './csv/readSheet.ts'
import { tables } from './csv/tables.ts'
import { published, type Files } from './files.ts'
import { mendFirst, WrongCall, type DeskResult } from './result.ts'

/** Said of a council that has not been named yet: where anybody finds theirs. */
const unknownCouncil = { name: 'The council', url: 'https://www.gov.uk/find-local-council' }

/** What area.json says of an area that nobody has written about yet. Nothing in it is a fact about a place. */
function starterArea(summary: AreaSummary, today: LocalDate, council?: Area['council']): Area {
  return {
    ...summary,
    council: council ?? unknownCouncil,
    timeZone: 'Europe/London',
    updated: today,
    timetable: 'published',
    kindNames: {
      hub: {
        one: 'Family hub',
        many: 'Family hubs',
        hint: 'Help for families with babies and young children.',
      },
      library: { one: 'Library', many: 'Libraries', hint: 'Ask what is on for young children.' },
      venue: {
        one: 'Community place',
        many: 'Community places',
        hint: 'A hall, cafe or church where groups meet.',
      },
      'former-centre': {
        one: "Former children's centre",
        many: "Former children's centres",
        hint: 'Closed. See what is there now.',
      },
    },
    serviceTypes: [
      {
        id: 'rhyme-time',
        name: 'Rhyme time',
        group: 'Songs and play',
        summary: 'Songs and rhymes for babies and toddlers.',
        keywords: ['singing', 'songs', 'music', 'nursery rhymes'],
      },
      {
        id: 'stay-and-play',
        name: 'Stay and play',
        group: 'Songs and play',
        summary: 'Play with your child and meet other families.',
        keywords: ['playgroup', 'toddler group', 'messy play', 'baby group'],
      },
      {
        id: 'infant-feeding',
        name: 'Feeding your baby',
        group: 'Health and birth',
        summary: 'Help with breastfeeding and bottle feeding.',
        keywords: ['breastfeeding', 'bottle', 'latch', 'baby cafe'],
      },
      {
        id: 'family-support',
        name: 'Help for your family',
        group: 'Help for your family',
        summary: 'A family worker helps your family.',
        keywords: ['family worker', 'early help', 'parenting'],
      },
    ],
    features: [
      { id: 'step-free', name: 'Step-free way in' },
      { id: 'baby-change', name: 'Baby changing' },
      { id: 'parking', name: 'Parking' },
    ],
    advice: [
      {
        id: 'nhs-111',
        title: 'NHS 111',
        summary: 'Health help when it is urgent but not an emergency, day and night.',
        url: 'https://111.nhs.uk/',
        phone: '111',
      },
    ],
    basemap: { type: 'embedded' },
    licence: {
      name: 'Open Government Licence v3.0',
      url: 'https://www.nationalarchives.gov.uk/doc/open-government-licence/version/3/',
    },
    attribution: [],
  }
}

/** A calendar that nobody has confirmed. Without terms, what runs in term time says that its dates are not confirmed. */
function starterCalendar(bankHolidays: BankHoliday[], terms: Term[]): Calendar {
  const known = terms.length > 0 ? 'as they were typed' : 'are not known yet'
  const name = `Bank holidays of England and Wales; school terms ${known}`
  return { terms, bankHolidays, source: { name }, confirmed: false }
}

/** The terms of a sheet like terms.csv (Term, From, To). Throws WrongCall with all that is wrong in it. */
function termsIn(sheet: Uint8Array | undefined): Term[] {
  if (sheet === undefined) return []
  const { rows, problems } = readSheet(tables.terms, sheet)
  const terms = rows.map(({ values }) => values)
  const read = safeParse(wholeFiles['calendar.json'], { ...starterCalendar([], []), terms })
  const wrong = [
    ...problemLines(problems),
    ...(read.success ? [] : read.issues.map(({ message }) => `terms.csv: expected ${message}`)),
  ]
  if (wrong.length > 0 || !read.success)
    throw new WrongCall(`--terms takes a CSV file with Term, From and To: ${wrong.join('; ')}`)
  return read.output.terms
}

/** No county is wider or higher than this, degrees. */
const widest = 5
const form = '--bounds takes west,south,east,north in degrees, like "-2.4,51.0,-1.4,51.7"'

/** The bounds that were typed; throws WrongCall, which says what is wrong with them. */
export function boundsFrom(typed: string): Bounds {
  const parts = typed.split(',').map((part) => part.trim())
  const [west = NaN, south = NaN, east = NaN, north = NaN] = parts.map(degrees)
  if (parts.length !== 4) throw new WrongCall(`${form}; found ${parts.length} of the 4 numbers`)
  const odd = parts.find((part) => Number.isNaN(degrees(part)))
  if (odd !== undefined) throw new WrongCall(`${form}; found "${odd}"`)
  const box: Bounds = [west, south, east, north]
  const read = safeParse(bounds, box)
  if (!read.success)
    throw new WrongCall(`${form}; found "${typed}": ${hint(box, read.issues[0].message)}`)
  if (east - west > widest || north - south > widest)
    throw new WrongCall(`${form}; found "${typed}": more than ${widest} degrees across`)
  const turned: Bounds = [south, west, north, east]
  if (!isBritish(box) && isBritish(turned))
    throw new WrongCall(
      `${form}; found "${typed}": longitude comes first. Is it "${turned.join(',')}"?`,
    )
  return box
}

/** Whether bounds lie about the United Kingdom, where every area is. */
const isBritish = ([west, south, east, north]: Bounds) =>
  west > -11 && east < 4 && south > 48 && north < 62

function degrees(text: string): number {
  return /^-?\d+(\.\d+)?$/.test(text) ? Number(text) : NaN
}

/** What a person most likely did: latitude first, or a corner the wrong way round. */
function hint([west, south, east, north]: Bounds, message: string): string {
  if (south < north && west > east) return 'west comes before east'
  if (west < east && south > north) return 'south comes before north'
  return message
}

const noTerms =
  "What are the school terms? Until they are known, nothing that runs in term time has a date: copy them from the council's page into calendar.json (or terms.csv), or call again with --terms terms.csv"

const emptyLists = [...listFiles, 'postcodes/index.json']

/** What a new area is asked for: its id and name, its bounds as typed, and the council that answers for it. */
export interface NewArea {
  id: string
  name: string
  bounds: string
  /** The folders of the site that are no area's. */
  taken: readonly string[]
  council?: Area['council'] | undefined
  /** Its school terms: a sheet with the columns of terms.csv. */
  terms?: Uint8Array | undefined
}

/**
 * The files of another council, and its row in areas.json: it passes the check and opens in the app. Throws WrongCall for
 * an id or bounds that are none, and for an area that is there.
 */
export function newArea(files: Files, asked: NewArea, today: LocalDate): DeskResult {
  const { id, name } = asked
  if (!safeParse(slug, id).success)
    throw new WrongCall(
      `"${id}" is not an id: lower-case letters, digits and hyphens, like "east-kent"`,
    )
  if (asked.taken.includes(id))
    throw new WrongCall(`"${id}" is a folder of the site itself: choose another id`)
  const summary = { id, name, bounds: boundsFrom(asked.bounds) }
  const terms = termsIn(asked.terms)
  const area = parsedArea(starterArea(summary, today, asked.council))
  const { findings, whole } = fileReader(files)
  const before = whole('areas.json', wholeFiles['areas.json'])
  if (before === undefined) return mendFirst(findings)
  if (before.areas.some((it) => it.id === id))
    throw new WrongCall(`"${id}" is in areas.json already: nothing was written`)

  const at = (name: string) => `${id}/${name}`
  const made = new Map([
    ['areas.json', published({ ...before, areas: [...before.areas, summary] })],
    [at('area.json'), published(area)],
    [at('calendar.json'), published(starterCalendar(bankHolidaysOf(files, before.areas), terms))],
    ...emptyLists.map((it) => [at(it), published([])] as const),
  ])
  return {
    code: 0,
    files: made,
    text: [
      `wrote ${id}/ and its row in areas.json`,
      ...(terms.length > 0 ? [] : [noTerms]),
      'What to do next: docs/new-area.md',
    ].join('\n'),
    json: { wrote: [...made.keys()] },
  }
}

function parsedArea(area: Area): Area {
  const read = safeParse(wholeFiles['area.json'], area)
  if (read.success) return area
  const [{ path, message }] = read.issues
  const field = path?.map(({ key }) => String(key)).join('.') ?? 'area'
  throw new WrongCall(`${field}: expected ${message}`)
}

/** Bank holidays are the same in every county: those of the first area here that has some, else none. */
function bankHolidaysOf(files: Files, areas: AreaSummary[]): BankHoliday[] {
  const { whole } = fileReader(files)
  for (const { id } of areas) {
    const calendar = whole(`${id}/calendar.json`, wholeFiles['calendar.json'])
    if (calendar !== undefined && calendar.bankHolidays.length > 0) return calendar.bankHolidays
  }
  return []
}
