import { boundsAround } from '#domain/geo/bounds.ts'
import { postcodeArea, postcodeTown } from '#domain/geo/postcode.ts'
import type { LocalDate } from '#domain/time/localDate.ts'
import { servedAreas } from '#desk/area.ts'
import type { Files } from '#desk/files.ts'
import { newArea } from '#desk/newArea.ts'
import { slugOf } from '#desk/openReferral/ids.ts'
import { shardFiles, type EndedPostcodes, type Shards } from '#desk/postcodes/shards.ts'
import { WrongCall } from '#desk/result.ts'
import { changesTo, edited, newDraft, type Draft } from './draft.ts'

/** What a council begins with, as it is typed. */
export interface NewCouncil {
  /** "Midshire". */
  name: string
  council: string
  url: string
  /** A town that postcodes are named for, or the letters they begin with: the middle of its map. */
  town: string
}

export type CouncilMade =
  { is: 'made'; draft: Draft } | { is: 'misread'; wrong: Partial<Record<keyof NewCouncil, string>> }

/** How far the map of a council goes from its middle before anything is known of it, in miles: then its edges follow its places. */
const firstReach = 30

/** A web address as a browser shows it, "www.midshire.example", with https:// before it; undefined where nothing is typed. */
export function addressTyped(text: string): string | undefined {
  const typed = text.trim()
  return /^[\w-]+(?:\.[\w-]+)+(?:\/\S*)?$/.test(typed) ? `https://${typed}` : typed || undefined
}

/**
 * A draft of a council that nobody has published yet: it passes the check, and holds no place and no group. `taken` = the
 * folders of the site that are no area's.
 */
export function newCouncil(
  typed: NewCouncil,
  files: Files,
  { today, taken }: { today: LocalDate; taken: readonly string[] },
): CouncilMade {
  const wrong: Partial<Record<keyof NewCouncil, string>> = {}
  const middle = postcodeTown(typed.town) ?? postcodeArea(typed.town.trim())
  if (typed.name.trim() === '') wrong.name = 'a name, like Midshire'
  const id = slugOf(typed.name)
  if (taken.includes(id) || servedAreas(files).served.some((it) => it.id === id))
    wrong.name = 'a name that this website does not use yet'
  if (typed.council.trim() === '') wrong.council = 'the name of the council'
  if (middle === null)
    wrong.town = 'a town that postcodes are named for, like Gloucester, or their first letters'
  if (middle === null || Object.keys(wrong).length > 0) return { is: 'misread', wrong }
  const asked = {
    id,
    name: typed.name.trim(),
    taken,
    bounds: boundsAround(middle, firstReach)
      .map((it) => it.toFixed(2))
      .join(','),
    council: { name: typed.council.trim(), url: addressTyped(typed.url) },
  }
  try {
    const made = newArea(files, asked, today)
    if (made.files === undefined) return { is: 'misread', wrong: { name: made.text } }
    const opened = new Map(
      [...files].flatMap(([file, it]) =>
        file === 'areas.json' && typeof it === 'string' ? [[file, it] as const] : [],
      ),
    )
    const changes = changesTo(opened, made.files)
    return { is: 'made', draft: edited(newDraft(id, opened), { says: asked.name, changes }) }
  } catch (error) {
    if (!(error instanceof WrongCall)) throw error
    const [, field, expected] = /^council\.(url): expected (.*)$/.exec(error.message) ?? []
    return { is: 'misread', wrong: { [field ?? 'name']: expected ?? error.message } }
  }
}

/** The middle of each sector and district of full postcodes, as rows of gazetteer.json: so that part of a postcode is found too. */
function sectorsOf(shards: Shards): [kind: string, name: string, lat: number, lon: number][] {
  const groups = new Map<string, [lat: number, lon: number][]>()
  for (const [outcode, shard] of shards)
    for (const [inward, point] of shard)
      for (const name of [outcode, `${outcode} ${inward.charAt(0)}`]) {
        const group = groups.get(name) ?? []
        group.push(point)
        groups.set(name, group)
      }
  const mean = (all: readonly number[]) =>
    Number((all.reduce((sum, it) => sum + it, 0) / all.length).toFixed(4))
  return [...groups]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([name, points]) => [
      name.includes(' ') ? 'sector' : 'district',
      name,
      mean(points.map(([lat]) => lat)),
      mean(points.map(([, lon]) => lon)),
    ])
}

/** The files of an area's postcodes; and of its gazetteer, where that is empty. */
export function postcodeFiles(
  area: string,
  { shards, ended }: { shards: Shards; ended: EndedPostcodes },
  files: Files,
): Map<string, string> {
  const made = new Map(
    [...shardFiles(shards, ended)].map(([name, text]) => [`${area}/postcodes/${name}`, text]),
  )
  const gazetteer = files.get(`${area}/gazetteer.json`)
  if (typeof gazetteer === 'string' && gazetteer.trim() === '[]')
    made.set(`${area}/gazetteer.json`, `${JSON.stringify(sectorsOf(shards))}\n`)
  return made
}
