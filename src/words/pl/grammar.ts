import type { PartIn } from '#words/catalogue.ts'

export const grammar = {
  weekday: {
    MO: 'poniedziałek',
    TU: 'wtorek',
    WE: 'środa',
    TH: 'czwartek',
    FR: 'piątek',
    SA: 'sobota',
    SU: 'niedziela',
  },
  weekdayShort: {
    MO: 'pon.',
    TU: 'wt.',
    WE: 'śr.',
    TH: 'czw.',
    FR: 'pt.',
    SA: 'sob.',
    SU: 'niedz.',
  },
  weekdays: {
    MO: 'poniedziałki',
    TU: 'wtorki',
    WE: 'środy',
    TH: 'czwartki',
    FR: 'piątki',
    SA: 'soboty',
    SU: 'niedziele',
  },
  beside: '{first}, {next}',
  apart: '{first}; {next}',
  sentence: '{text}.',
  pair: '{label}: {value}',
  aside: '{text} ({note})',
} as const satisfies PartIn<'pl', 'grammar'>
