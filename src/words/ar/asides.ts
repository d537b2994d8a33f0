import type { PartIn } from '#words/catalogue.ts'

export const asides: PartIn<'ar', 'asides'> = {
  finished: 'انتهت ({n})',
  finishedToday: 'انتهت اليوم ({n})',
  finishedAt: ': {title}، {place}',
  former: {
    unsure: 'لسنا متأكدين بشأن {name}.',
    closedIn: '{name} أُغلق في عام {year}.',
    closed: '{name} أُغلق.',
    see: 'انظروا ما الموجود هناك الآن وما هو قريب',
    seeUnsure: 'انظروا ما هو معروف وما هو قريب',
  },
  advice: { title: 'نصائح على الإنترنت وبالهاتف', ring: 'اتصال' },
}
