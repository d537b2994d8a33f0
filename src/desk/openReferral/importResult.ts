import type { LocalDate } from '#domain/time/localDate.ts'
import { afterImport, type AfterImport } from '#desk/afterImport.ts'
import type { Files } from '#desk/files.ts'
import { isTooMuch } from '#desk/removals.ts'
import { tableOf } from '#desk/report/table.ts'
import type { DeskResult } from '#desk/result.ts'
import { counted } from '#desk/words.ts'
import type { FeedImport } from './importFeed.ts'

/** What of an import is asked for besides the feed: the area, today, and how many sessions may be taken out at the most. */
export interface ResultRequest {
  area: string
  today: LocalDate
  allowRemovals: number
}

/** Why an import may not be written: the feed is cut short, or would empty the list. */
function objections(
  { report, stated, came, had, gone, elsewhere }: FeedImport,
  allowed: number,
): string[] {
  if (report.services.read === 0) return ['The feed holds no services.']
  const short =
    stated > came ? [`The feed says that it has ${stated} services, and ${came} came.`] : []
  const isMany = isTooMuch({ what: 'sessions', had, gone }) && gone.length > allowed
  const many = isMany
    ? [
        `${gone.length} of ${counted(had, 'session')} from here would go; if that is right, say --allow-removals ${gone.length}.`,
      ]
    : []
  // One group that two directories list is no more than that; most of a directory is the directory.
  const twice = elsewhere.flatMap(({ directory, same, of }) =>
    same * 2 > of
      ? [
          `${same} of ${counted(of, 'session')} that came from "${directory}" before are in this feed too, and would be there twice; if it is the same directory, say --source "${directory}".`,
        ]
      : [],
  )
  return [...short, ...many, ...twice]
}

/** What a program is told of an import has what families will see. */
type FeedResult = DeskResult & { json: Pick<AfterImport, 'families'> & Record<string, unknown> }

/** An import's result: the report, what families will see, the check of it, and the files, unless something speaks against it. */
export function resultOf(
  done: FeedImport,
  files: Files,
  { area, today, allowRemovals }: ResultRequest,
): FeedResult {
  const after = afterImport(files, done.files, area, today)
  const broken =
    after.fresh.length > 0 ? ['The check finds errors that were not there before.'] : []
  const against = [...objections(done, allowRemovals), ...broken]
  const { report, unmapped, types, remarks, gone, stay } = done
  const { families, errors, warnings } = after
  return {
    code: against.length > 0 ? 1 : 0,
    text: [
      tableOf(report),
      ...unmappedText(unmapped, types),
      ...remarks.map((it) => `\n${it}`),
      ...(stay.length > 0 ? ['\nRefused now, so they stay as they were:'] : []),
      ...stay.map(({ id, reason }) => `  ${id}: ${reason}`),
      ...(gone.length > 0 ? [`\nNo longer in the feed, and taken out: ${gone.join(', ')}`] : []),
      `\n${after.text}`,
      ...against.map((it) => `\n${it}`),
      ...(against.length > 0 ? ['\nNothing was written.'] : []),
    ].join('\n'),
    json: { ...report, families, gone, stay, against, check: { errors, warnings } },
    files: against.length > 0 ? undefined : done.files,
  }
}

function unmappedText(unmapped: FeedImport['unmapped'], types: readonly string[]): string[] {
  if (unmapped.length === 0) return []
  return [
    '\nTypes that no type map names, by services:',
    ...unmapped.map(([term, services]) => `${String(services).padStart(6)}  ${term}`),
    '\nTo take them in, write a spreadsheet (CSV) with the columns theirs and ours, and give it with',
    `--type-map. Under ours, one of: ${types.join(', ')}; nothing leaves a type out.`,
  ]
}
