import { addDays, type LocalDate } from '../../src/domain/time/localDate.ts'
import type { AreaPublished, Published } from './askPublished.ts'
import { careful, wrong, type Finding } from './findings.ts'

/** Terms that end within so many days want the next ones. */
const termsAhead = 60

/**
 * What is wrong with what a site publishes, in plain words: parts of it that are not of one build, and information older than
 * `days` on the day `today`. [] = nothing.
 */
export function checkPublished(site: Published, today: LocalDate, days: number): Finding[] {
  const { script, worker, shell, template, areas } = site
  const file = script?.split('/').at(-1) ?? ''
  const ofAnother = (what: string, then: string) =>
    wrong(`${what} of another build than the first page: upload all of dist/ again. ${then}`)
  return [
    ...(script !== null && worker?.includes(file) === false
      ? [ofAnother('sw.js is', 'Until then phones keep the version they have.')]
      : []),
    ...(worker !== null && shell !== null && !worker.includes(shell)
      ? [ofAnother('shell.html is', 'Until then no phone takes a new version, nor can save it.')]
      : []),
    ...(shell === null ? [wrong('shell.html cannot be had: phones cannot save the finder.')] : []),
    ...(script !== null && template?.includes(file) === false
      ? [ofAnother('desk/website.json is', 'Until then the desk writes pages that do not start.')]
      : []),
    ...(areas.length === 0 ? [wrong('data/areas.json names no area: nothing is published.')] : []),
    ...areas.flatMap((area) => [...together(area, script, ofAnother), ...age(area, today, days)]),
  ]
}

function together(
  area: AreaPublished,
  script: string | null,
  ofAnother: (what: string, then: string) => Finding,
): Finding[] {
  if (area.script === null)
    return [wrong(`${area.id}/ is no page of the finder, though data/areas.json names the area.`)]
  return area.script === script ? [] : [ofAnother(`${area.id}/ is`, 'Until then it may not start.')]
}

function age({ id, updated, termsEnd }: AreaPublished, today: LocalDate, days: number): Finding[] {
  if (updated === null) return [wrong(`data/${id}/area.json cannot be read.`)]
  return [
    ...(updated < addDays(today, -days)
      ? [wrong(`${id} was last published on ${updated}, more than ${days} days ago.`)]
      : []),
    ...(updated > today
      ? [wrong(`${id} says that it was published on ${updated}, which is to come.`)]
      : []),
    ...(termsEnd === null || termsEnd < today
      ? [wrong(`No school term of ${id} is known from today on: every date is one to ask about.`)]
      : termsEnd < addDays(today, termsAhead)
        ? [careful(`The last school term of ${id} that is known ends on ${termsEnd}.`)]
        : []),
  ]
}
