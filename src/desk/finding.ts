import { plainChoices } from '#data/parse.ts'
import type { Refusal } from '#data/trouble.ts'

/** Something the check has to say: an error fails the build, a warning is read by a person. */
export interface Finding extends Refusal {
  level: 'error' | 'warning'
  /** What a warning is called in the baseline; errors of shape and reference have none, for they never rest. */
  rule?: RuleName
  /** What to do about it. */
  suggestion?: string
}

/** Something that has to be put right, with what was most likely meant where that is known. */
export const error = (refusal: Refusal, suggestion?: string): Finding => ({
  level: 'error',
  ...refusal,
  expected: plainChoices(refusal.expected),
  ...(suggestion === undefined ? {} : { suggestion }),
})

/** A warning by its rule, with what to do about it. */
export const warning = (rule: RuleName, refusal: Refusal, suggestion: string): Finding => ({
  level: 'warning',
  ...refusal,
  rule,
  suggestion,
})

/** One line for a person: level, file, record, field, found, expected, what to do, and the rule's name for the baseline. */
export function line({
  level,
  file,
  id,
  field,
  found,
  expected,
  rule,
  suggestion,
}: Finding): string {
  const said = `${level}: ${file}: ${id}: ${field}: found ${found}, expected ${expected}`
  return [said, suggestion && `: ${suggestion}`, rule && ` [${rule}]`].filter(Boolean).join('')
}

/** Each warning by its name in reports and in the baseline, and what `--publish` makes of it. */
export const rules = {
  'near-twins': 'error',
  duplicates: 'error',
  'outside-hours': 'error',
  'postcode-and-point': 'error',
  'ages-like-years': 'error',
  'phone-shape': 'error',
  'not-https': 'error',
  'reading-age': 'error',
  stale: 'error',
  'no-terms': 'error',
  'holiday-itself': 'error',
  'odd-times': 'error',
  'date-not-met': 'error',
  'which-start': 'error',
  'two-ends': 'error',
  // No council can publish terms that nobody has set yet.
  'calendar-ends': 'warning',
  // A place just over the border serves families on both sides of it.
  'outside-bounds': 'warning',
  // What is not translated is shown in English, and said to be.
  'not-translated': 'warning',
  // Whoever changes an English text cannot mend its translations; until somebody does it is shown in English.
  'no-such-text': 'warning',
  'same-as-english': 'error',
  baseline: 'error',
} as const satisfies Record<string, 'error' | 'warning'>

export type RuleName = keyof typeof rules
export const ruleNames = Object.keys(rules) as RuleName[]
