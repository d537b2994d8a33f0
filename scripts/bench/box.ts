import type { GazetteerEntry } from '#domain/geo/gazetteer.ts'
import { makeReady } from '#domain/search/makeReady.ts'
import { understand, type Known } from '#domain/search/understanding.ts'
import type { LocalDate } from '#domain/time/localDate.ts'
import { county } from './county.ts'
import { ms, table } from './measure.ts'

const names = 3_000
const sessions = 1_000
const slowDown = 4
/** A letter is answered within this, in milliseconds, on a phone four times slower than this machine. */
const wanted = 50
const runs = 5

const starts = [
  'Swaf',
  'Hap',
  'Wym',
  'Thet',
  'Nor',
  'Dere',
  'Gres',
  'Hun',
  'Ayl',
  'Bur',
  'Cos',
  'Mar',
]
const middles = [
  'fa',
  'pis',
  'ond',
  'in',
  'wi',
  'le',
  'sen',
  'stan',
  'er',
  'ham',
  'ming',
  'ol',
  'ing',
]
const ends = ['ham', 'burgh', 'ton', 'ford', 'ich', 'well', 'by', 'stead', 'worth', 'hall', 'ley']

/** So many invented towns and villages, no two alike. */
function gazetteer(count: number): GazetteerEntry[] {
  const all = starts.flatMap((start) =>
    middles.flatMap((middle) =>
      ends.flatMap((end) =>
        ['', 'Great ', 'Little '].map((before) => `${before}${start}${middle}${end}`),
      ),
    ),
  )
  return all.slice(0, count).map((name, at) => ({
    kind: at < 100 ? 'town' : 'village',
    name,
    lat: 52 + at / count,
    lon: 1,
    otherNames: [],
  }))
}

const typed = [
  'Swaffaham',
  'great hapisbrugh',
  'rhymes',
  'place 120',
  'Gresenwurth',
  'zzzzzzzzzz',
  'NR19 1DP',
]

/** How long the box takes to understand each letter that is typed, the longest of them. */
export function benchBox(): string {
  const entries = gazetteer(names)
  const catalogue = county(sessions)
  const known: Known = {
    gazetteer: entries,
    catalogue,
    otherAreas: [],
    today: '2026-11-24' as LocalDate,
  }
  const steps = [...stepsOf(makeReady(known))]
  const first = Math.max(...lettersOf('Swaffx').map((text) => time(() => understand(text, known))))
  const rows = typed.map((text) => {
    const slowest = Math.max(
      ...lettersOf(text).map((letter) =>
        Math.min(...Array.from({ length: runs }, () => time(() => understand(letter, known)))),
      ),
    )
    return row(`“${text}”, letter by letter`, slowest)
  })
  const head = ['', 'longest', `${slowDown}x slower`, `under ${wanted} ms`]
  const title = `The box, ${entries.length} names and ${sessions} sessions`
  return `${title}\n${table([head, row('made ready, the longest step', Math.max(...steps)), row('“Swaffx” then, the first of all', first), ...rows])}`
}

const lettersOf = (text: string) => Array.from(text, (_, at) => text.slice(0, at + 1))

function row(name: string, took: number): string[] {
  const slow = took * slowDown
  return [name, ms(took), ms(slow), slow < wanted ? 'yes' : 'NO']
}

/** How long each step takes of what is done a little at a time. */
function* stepsOf(steps: Generator<void>): Generator<number> {
  const ended = { is: false }
  while (!ended.is) yield time(() => (ended.is = steps.next().done === true))
}

function time(work: () => unknown): number {
  const start = performance.now()
  work()
  return performance.now() - start
}
