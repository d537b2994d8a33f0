import type { PartIn } from '#words/catalogue.ts'

export const asides = {
  finished: 'Zakończone ({n})',
  finishedToday: 'Dziś już zakończone ({n})',
  finishedAt: ': {title}, {place}',
  former: {
    unsure: '{name}: nie mamy pewności.',
    closedIn: '{name}: zamknięte w {year} roku.',
    closed: '{name}: zamknięte.',
    see: 'Zobacz, co tam jest teraz i co jest w pobliżu',
    seeUnsure: 'Zobacz, co wiadomo i co jest w pobliżu',
  },
  advice: { title: 'Porady przez internet i telefon', ring: 'Zadzwoń' },
} as const satisfies PartIn<'pl', 'asides'>
