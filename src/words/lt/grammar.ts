import type { PartIn } from '#words/catalogue.ts'

export const grammar = {
  weekday: {
    MO: 'pirmadienis',
    TU: 'antradienis',
    WE: 'trečiadienis',
    TH: 'ketvirtadienis',
    FR: 'penktadienis',
    SA: 'šeštadienis',
    SU: 'sekmadienis',
  },
  weekdayShort: { MO: 'Pr', TU: 'An', WE: 'Tr', TH: 'Kt', FR: 'Pn', SA: 'Št', SU: 'Sk' },
  weekdays: {
    MO: 'pirmadieniais',
    TU: 'antradieniais',
    WE: 'trečiadieniais',
    TH: 'ketvirtadieniais',
    FR: 'penktadieniais',
    SA: 'šeštadieniais',
    SU: 'sekmadieniais',
  },
  beside: '{first}, {next}',
  apart: '{first}; {next}',
  sentence: '{text}.',
  pair: '{label}: {value}',
  aside: '{text} ({note})',
} satisfies PartIn<'lt', 'grammar'>
