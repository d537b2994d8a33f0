import type { PartIn } from '#words/catalogue.ts'

export const standing: PartIn<'ar', 'standing'> = {
  tags: {
    open: { confirmed: '', unconfirmed: 'غير مؤكد' },
    'temporarily-closed': {
      confirmed: 'مغلق حاليًا',
      unconfirmed: 'مغلق حاليًا، غير مؤكد',
    },
    closed: { confirmed: 'أُغلق', unconfirmed: 'يُظن أنه أُغلق، غير مؤكد' },
  },
  closedIn: 'أُغلق في عام {year}',
  addressUnknown: 'العنوان غير معروف',
}
