import type { PartIn } from '#words/catalogue.ts'

export const mapKey: PartIn<'ar', 'mapKey'> = {
  title: 'ماذا تعني العلامات',
  chosen: 'المكان الذي اخترته',
  several: 'عدة أماكن: اضغط لتراها من قرب',
  stop: 'موقف حافلات',
  start: 'من أين تبدأ',
  about: 'الباب في مكان ما هنا',
}
