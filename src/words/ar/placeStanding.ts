import type { PartIn } from '#words/catalogue.ts'

export const placeStanding: PartIn<'ar', 'placeStanding'> = {
  headings: {
    open: { confirmed: '', unconfirmed: 'غير مؤكد' },
    'temporarily-closed': {
      confirmed: 'هذا المكان مغلق حاليًا',
      unconfirmed: 'غير مؤكد: قد يكون مغلقًا حاليًا',
    },
    closed: { confirmed: 'أُغلق هذا المكان', unconfirmed: 'غير مؤكد' },
  },
  centreClosed: 'أُغلق مركز الأطفال هذا (children’s centre)',
  doubts: {
    open: 'لسنا متأكدين من أن كل هذا صحيح. اتصلوا قبل الذهاب.',
    'temporarily-closed': 'اتصلوا قبل الذهاب.',
    closed: 'لسنا متأكدين من أنه أُغلق.',
  },
  closedInMonth: 'أُغلق في {month}.',
  closedUnknown: 'لا نعرف متى أُغلق.',
  onPaper: {
    open: { confirmed: '', unconfirmed: 'غير مؤكد: اتصلوا أولًا.' },
    'temporarily-closed': {
      confirmed: 'مغلق حاليًا: اتصلوا أولًا.',
      unconfirmed: 'غير مؤكد: قد يكون مغلقًا حاليًا. اتصلوا أولًا.',
    },
    closed: {
      confirmed: 'أُغلق هذا المكان.',
      unconfirmed: 'غير مؤكد: يُظن أنه أُغلق.',
    },
  },
  addressUnknownOnPaper: 'العنوان غير معروف.',
  points: {
    building: '',
    postcode: 'النقطة على الخريطة هي وسط منطقة الرمز البريدي، وليست الباب.',
    town: 'النقطة على الخريطة في موضع ما من البلدة أو القرية، وليست الباب.',
  },
  pointUnknown: 'لا نعرف العنوان. النقطة على الخريطة في موضع ما من البلدة أو القرية.',
}
