import type { PartIn } from '#words/catalogue.ts'

export const grammar: PartIn<'pt', 'grammar'> = {
  weekday: {
    MO: 'segunda-feira',
    TU: 'terça-feira',
    WE: 'quarta-feira',
    TH: 'quinta-feira',
    FR: 'sexta-feira',
    SA: 'sábado',
    SU: 'domingo',
  },
  weekdayShort: {
    MO: 'seg.',
    TU: 'ter.',
    WE: 'qua.',
    TH: 'qui.',
    FR: 'sex.',
    SA: 'sáb.',
    SU: 'dom.',
  },
  weekdays: {
    MO: 'segundas-feiras',
    TU: 'terças-feiras',
    WE: 'quartas-feiras',
    TH: 'quintas-feiras',
    FR: 'sextas-feiras',
    SA: 'sábados',
    SU: 'domingos',
  },
  beside: '{first}, {next}',
  apart: '{first}; {next}',
  sentence: '{text}.',
  pair: '{label}: {value}',
  aside: '{text} ({note})',
}
