import type { PartIn } from '#words/catalogue.ts'

export const ask: PartIn<'ar', 'ask'> = {
  label: 'رمز بريدي (postcode) أو بلدة أو مجموعة أو مركز أطفال سابق (children’s centre)',
  suggestions: 'اقتراحات',
  find: 'بحث',
  clear: 'مسح خانة البحث',
  looking: 'يجري البحث عن «{text}»',
  from: 'بالقرب من {name}',
  removeFrom: 'إزالة: بالقرب من {name}',
}
