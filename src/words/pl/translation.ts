import type { PartIn } from '#words/catalogue.ts'

export const translation = {
  missing: 'Nie udało się wczytać języka: {language}. Wczytaj stronę ponownie, gdy będzie zasięg.',
  byComputer:
    'Przetłumaczone przez komputer. Nikt, kto mówi po polsku, jeszcze tego nie przeczytał.',
  tell: 'Napisz nam, które słowa są złe',
  ask: 'Które słowa są złe? Jak powinno być?',
} as const satisfies PartIn<'pl', 'translation'>
