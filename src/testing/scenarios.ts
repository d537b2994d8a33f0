/** What can go wrong between a phone and a council's files, by name, so that a test can ask for it. */
export const scenarios = [
  'ordinary',
  'sessions-missing',
  'libraries-malformed',
  'area-missing',
  'offline',
  'slow',
  'bad-record',
] as const
export type Scenario = (typeof scenarios)[number]

export function isScenario(value: unknown): value is Scenario {
  return scenarios.some((scenario) => scenario === value)
}
