import type { PartIn } from '#words/catalogue.ts'

export const grammar = {
  weekday: {
    MO: 'понеділок',
    TU: 'вівторок',
    WE: 'середа',
    TH: 'четвер',
    FR: 'п’ятниця',
    SA: 'субота',
    SU: 'неділя',
  },
  weekdayShort: { MO: 'пн', TU: 'вт', WE: 'ср', TH: 'чт', FR: 'пт', SA: 'сб', SU: 'нд' },
  weekdays: {
    MO: 'понеділки',
    TU: 'вівторки',
    WE: 'середи',
    TH: 'четверги',
    FR: 'п’ятниці',
    SA: 'суботи',
    SU: 'неділі',
  },
  beside: '{first}, {next}',
  apart: '{first}; {next}',
  sentence: '{text}.',
  pair: '{label}: {value}',
  aside: '{text} ({note})',
} as const satisfies PartIn<'uk', 'grammar'>
