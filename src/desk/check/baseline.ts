import * as v from 'valibot'
import { parseValue } from '#data/parse.ts'
import { localDate, sentences, slug } from '#data/schema/values.ts'
import type { LocalDate } from '#domain/time/localDate.ts'
import { readJson, type Files } from '#desk/files.ts'
import { error, warning, ruleNames, type Finding, type RuleName } from '#desk/finding.ts'

/** Warnings that are known and may rest: of which records, why, and until when. */
export interface Rest {
  area: string
  rule: RuleName
  /** The ids as the warnings say them. */
  ids: string[]
  reason: string
  /** The last day they rest. */
  until: LocalDate
}

const rest = v.strictObject({
  area: slug,
  rule: v.picklist(ruleNames),
  ids: v.pipe(v.array(v.string()), v.minLength(1, 'at least one')),
  reason: sentences,
  until: localDate,
})

/** Reads a baseline; a file that is not there lets nothing rest. */
export function readBaseline(file: string, among: Files): { rests: Rest[]; findings: Finding[] } {
  const read = readJson(among, file)
  if (read.is === 'missing') return { rests: [], findings: [] }
  const value = read.is === 'json' ? read.value : 'text that is not JSON'
  const parsed = parseValue(file, v.array(rest), value, '(file)')
  return parsed.is === 'good'
    ? { rests: parsed.value, findings: [] }
    : { rests: [], findings: parsed.refused.map((it) => error(it)) }
}

/** The findings that are left, how many rest, and what the baseline itself needs: rests that have ended, or are of nothing. */
export function letRest(
  file: string,
  area: string,
  rests: readonly Rest[],
  findings: readonly Finding[],
  today: LocalDate,
): { findings: Finding[]; resting: number } {
  const own = rests.filter((it) => it.area === area)
  const isResting = (it: Finding) =>
    it.level === 'warning' &&
    own.some(({ rule, ids, until }) => rule === it.rule && until >= today && ids.includes(it.id))
  const left = findings.filter((it) => !isResting(it))
  const resting = findings.length - left.length
  return {
    findings: [...left, ...own.flatMap((it) => troubles(file, it, findings, today))],
    resting,
  }
}

/** A record with an error was not looked at for warnings, so nothing is known of its rest. */
const isMended = (id: string, rule: RuleName, findings: readonly Finding[]): boolean =>
  !findings.some((one) => one.id === id && (one.rule === rule || one.level === 'error'))

/** The rests less those of an area that have ended or are of nothing any more; the other areas' stay as they are. */
export function restsStanding(
  rests: readonly Rest[],
  area: string,
  findings: readonly Finding[],
  today: LocalDate,
): Rest[] {
  return rests.flatMap((it) => {
    if (it.area !== area) return it
    const ids = it.until < today ? [] : it.ids.filter((id) => !isMended(id, it.rule, findings))
    return ids.length === 0 ? [] : { ...it, ids }
  })
}

function troubles(
  file: string,
  it: Rest,
  findings: readonly Finding[],
  today: LocalDate,
): Finding[] {
  const { area, rule, ids, until } = it
  const at = { file, id: area, field: rule }
  if (until < today)
    return [
      warning(
        'baseline',
        { ...at, found: `a rest that ended on ${until}`, expected: 'none, or a new date' },
        'mend what it was for, or say why it may rest on',
      ),
    ]
  const gone = ids.filter((id) => isMended(id, rule, findings))
  return gone.map((id) =>
    warning(
      'baseline',
      { ...at, found: `"${id}"`, expected: 'a record that has this warning' },
      'it is mended: take it out',
    ),
  )
}
