import type { PartIn } from '#words/catalogue.ts'

export const noResults: PartIn<'ar', 'noResults'> = {
  hint: 'جرّبوا واحدًا مما يلي:',
  empty: 'لم يُضِف أحد أماكن أو جلسات في {area}.',
  way: '{found} {how}',
  withoutFilters: 'بدون أي شروط',
  withoutAll: 'بدون الشروط والاسم',
  ask: 'أو اسألوا أقرب مكان:',
  council: 'أو اتصلوا بـ {council}:',
}
