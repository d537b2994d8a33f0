import type { PartIn } from '#words/catalogue.ts'

export const translation = {
  missing: 'Nu s-a putut încărca: {language}. Încărcați pagina din nou când aveți semnal.',
  byComputer: 'Tradus de calculator, încă necitit de cineva care vorbește limba română.',
  tell: 'Spuneți-ne ce cuvinte sunt greșite',
  ask: 'Ce cuvinte sunt greșite? Cum ar trebui să fie?',
} as const satisfies PartIn<'ro', 'translation'>
