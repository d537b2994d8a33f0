import type { PartIn } from '#words/catalogue.ts'

export const grammar = {
  weekday: {
    MO: 'luni',
    TU: 'marți',
    WE: 'miercuri',
    TH: 'joi',
    FR: 'vineri',
    SA: 'sâmbătă',
    SU: 'duminică',
  },
  weekdayShort: { MO: 'Lu', TU: 'Ma', WE: 'Mi', TH: 'Jo', FR: 'Vi', SA: 'Sâ', SU: 'Du' },
  // They stand first wherever they stand.
  weekdays: {
    MO: 'Lunea',
    TU: 'Marțea',
    WE: 'Miercurea',
    TH: 'Joia',
    FR: 'Vinerea',
    SA: 'Sâmbăta',
    SU: 'Duminica',
  },
  beside: '{first}, {next}',
  apart: '{first}; {next}',
  sentence: '{text}.',
  pair: '{label}: {value}',
  aside: '{text} ({note})',
} satisfies PartIn<'ro', 'grammar'>
