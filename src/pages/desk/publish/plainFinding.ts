import { groupFieldOf } from '#desk/draft/groupForm.ts'
import { placeFieldOf } from '#desk/draft/placeForm.ts'
import type { Finding } from '#desk/finding.ts'
import { desk } from '#words/en/desk.ts'

const words = desk.wrong.plain

/** What a line of the check is about, as the desk knows it; `other` = a file as a whole, or a record that it cannot show. */
export type About = 'group' | 'place' | 'other'

/** The id that a warning of two places names beside the name of the other one; undefined where it names none. */
export const twinOf = ({ rule, found }: Finding): string | undefined =>
  rule === 'near-twins' ? /\(([^()]+)\)$/.exec(found)?.[1] : undefined

/** A line of the check in plain words, to stand behind the name of what it is about: no file, no field, no id. */
export function plainFinding(finding: Finding, about: About): string {
  const { rule, found, expected, suggestion } = finding
  const without = found.replace(twinOf(finding) === undefined ? '' : / \([^()]+\)$/, '')
  if (rule !== undefined) return words.rules[rule](without)
  const field = labelOf(finding.field, about)
  const said = /^(?:nothing|missing)$/.test(found)
    ? words.missing(field, expected)
    : words.error(field, found, expected)
  return said + (suggestion === undefined ? '' : words.suggestion(suggestion))
}

/** What the form calls a field; its name in the file where no form has it. */
function labelOf(field: string, about: About): string {
  const labels: Readonly<Record<string, unknown>> = about === 'group' ? desk.edit : desk.place
  const key = about === 'group' ? groupFieldOf(field) : about === 'place' ? placeFieldOf(field) : ''
  const label = key ? labels[key] : undefined
  return typeof label === 'string' ? label.replace(/\?$/, '') : field
}
