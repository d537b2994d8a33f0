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
  'odd-times': 'error',
  // A place just over the border serves families on both sides of it.
  'outside-bounds': 'warning',
  baseline: 'error',
} as const satisfies Record<string, 'error' | 'warning'>

export type RuleName = keyof typeof rules
export const ruleNames = Object.keys(rules) as RuleName[]
