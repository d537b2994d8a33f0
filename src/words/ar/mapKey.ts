import type { PartIn } from '#words/catalogue.ts'

export const mapKey: PartIn<'ar', 'mapKey'> = {
  title: 'ماذا تعني العلامات',
  chosen: 'المكان الذي اخترته',
  several: 'عدة أماكن: اضغط لتراها من قرب',
  shared: 'هنا أكثر من مكان: اضغط لتختار',
  aside: 'أُزيح جانبًا: يقود الخط إلى موضعه الحقيقي',
  stop: 'موقف حافلات',
  station: 'محطة قطار',
  path: 'ممر للمشاة أو درب',
  start: 'من أين تبدأ',
  about: 'الباب في مكان ما هنا',
}
