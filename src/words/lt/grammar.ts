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
  // They stand first wherever they stand.
  weekdays: {
    MO: 'Pirmadieniais',
    TU: 'Antradieniais',
    WE: 'Trečiadieniais',
    TH: 'Ketvirtadieniais',
    FR: 'Penktadieniais',
    SA: 'Šeštadieniais',
    SU: 'Sekmadieniais',
  },
  beside: '{first}, {next}',
  apart: '{first}; {next}',
  sentence: '{text}.',
  pair: '{label}: {value}',
  aside: '{text} ({note})',
} satisfies PartIn<'lt', 'grammar'>
