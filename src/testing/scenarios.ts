/** What can go wrong between a phone and a council's files, or be set up in another way, by name, so that a test can ask for it. */
export const scenarios = [
  'ordinary',
  'sessions-missing',
  'libraries-malformed',
  'area-missing',
  'offline',
  'slow',
  'bad-record',
  'raster-map',
  'pmtiles-map',
  'pmtiles-missing',
] as const
export type Scenario = (typeof scenarios)[number]

export function isScenario(value: unknown): value is Scenario {
  return scenarios.some((scenario) => scenario === value)
}
