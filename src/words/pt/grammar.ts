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
  // They begin a line, or are a name.
  weekdays: {
    MO: 'Segundas-feiras',
    TU: 'Terças-feiras',
    WE: 'Quartas-feiras',
    TH: 'Quintas-feiras',
    FR: 'Sextas-feiras',
    SA: 'Sábados',
    SU: 'Domingos',
  },
  beside: '{first}, {next}',
  apart: '{first}; {next}',
  sentence: '{text}.',
  pair: '{label}: {value}',
  aside: '{text} ({note})',
}
