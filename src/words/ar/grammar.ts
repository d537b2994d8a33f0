import type { PartIn } from '#words/catalogue.ts'

export const grammar: PartIn<'ar', 'grammar'> = {
  weekday: {
    MO: 'الاثنين',
    TU: 'الثلاثاء',
    WE: 'الأربعاء',
    TH: 'الخميس',
    FR: 'الجمعة',
    SA: 'السبت',
    SU: 'الأحد',
  },
  // Arabic does not shorten the names: only the article goes.
  weekdayShort: {
    MO: 'اثنين',
    TU: 'ثلاثاء',
    WE: 'أربعاء',
    TH: 'خميس',
    FR: 'جمعة',
    SA: 'سبت',
    SU: 'أحد',
  },
  weekdays: {
    MO: 'أيام الاثنين',
    TU: 'أيام الثلاثاء',
    WE: 'أيام الأربعاء',
    TH: 'أيام الخميس',
    FR: 'أيام الجمعة',
    SA: 'أيام السبت',
    SU: 'أيام الأحد',
  },
  beside: '{first}، {next}',
  apart: '{first}؛ {next}',
  sentence: '{text}.',
  pair: '{label}: {value}',
  aside: '{text} ({note})',
}
