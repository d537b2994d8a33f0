import type { PartIn } from '#words/catalogue.ts'

export const areas: PartIn<'ar', 'areas'> = {
  title: 'ابحثوا عن منطقتكم',
  label: 'الرمز البريدي أو اسم المنطقة',
  found: {
    zero: 'لا توجد مناطق',
    one: 'منطقة واحدة',
    two: 'منطقتان',
    few: '{n} مناطق',
    many: '{n} منطقة',
    other: '{n} منطقة',
  },
  none: 'لا توجد لدينا منطقة بهذا الاسم أو الرمز البريدي.',
  notLoaded: 'لم نتمكن من البحث عن الرموز البريدية. اكتبوا اسم المنطقة.',
  other: 'مناطق أخرى',
}
