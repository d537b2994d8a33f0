import type { PartIn } from '#words/catalogue.ts'

export const ask: PartIn<'ar', 'ask'> = {
  label: 'الرمز البريدي (postcode) أو البلدة أو المجموعة أو مركز أطفال قديم (children’s centre)',
  suggestions: 'اقتراحات',
  find: 'بحث',
  clear: 'مسح خانة البحث',
  looking: 'يجري البحث عن «{text}»',
  from: 'بالقرب من {name}',
  removeFrom: 'إزالة: بالقرب من {name}',
}
