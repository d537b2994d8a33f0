import type { LocalDate } from '#domain/time/localDate.ts'
import { sha256 } from '#desk/openReferral/uuid.ts'
import { writeDate } from './dateAndTime.ts'
import { fileProblem, type Problem } from './problem.ts'

const stampOf = (sheet: string): string => sha256(sheet).slice(0, 8)
const stamp = /^Exported (\d{2}\/\d{2}\/\d{4}) \(([0-9a-f]{8})\)$/

/** A sheet with the day of its export, and a mark of what it held, as one more heading. */
export function stamped(sheet: string, today: LocalDate): string {
  return sheet.replace('\r\n', `,Exported ${writeDate(today)} (${stampOf(sheet)})\r\n`)
}

/** The heading of an export among headings, if it is there. */
export const stampIn = (headings: readonly string[]): string | undefined =>
  headings.map((it) => it.trim()).find((it) => stamp.test(it))

/** Sheets exported before the list came to be what it is: writing them would undo what has changed since. */
export function olderThanList(
  stamps: ReadonlyMap<string, string>,
  before: ReadonlyMap<string, string>,
): Problem[] {
  const old = [...stamps].flatMap(([file, heading]) => {
    const [, day, mark] = stamp.exec(heading) ?? []
    const sheet = before.get(file)
    return sheet === undefined || stampOf(sheet) === mark ? [] : [{ file, day }]
  })
  const [first] = old
  if (first === undefined) return []
  const files = old.map(({ file }) => file).join(', ')
  const expected =
    'an export made since the list last changed: export again and make your changes there (or, to write over what has changed since: --anyway on the command line)'
  return [fileProblem(files, `an export of ${first.day ?? ''}`, expected)]
}
