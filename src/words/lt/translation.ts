import type { PartIn } from '#words/catalogue.ts'

export const translation = {
  missing: 'Nepavyko įkelti: {language}. Įkelkite puslapį dar kartą, kai bus ryšys.',
  byComputer: 'Išversta kompiuteriu. Lietuviškai kalbantis žmogus to dar neperskaitė.',
  tell: 'Parašykite mums, kurie žodžiai blogi',
  ask: 'Kurie žodžiai blogi? Kaip turėtų būti?',
} as const satisfies PartIn<'lt', 'translation'>
