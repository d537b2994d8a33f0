import type { PartIn } from '#words/catalogue.ts'

export const sheet: PartIn<'ar', 'sheet'> = {
  print: 'طباعة',
  printMore: 'لباب الثلاجة',
  cannotPrint: 'لم يُسمح لهذه الصفحة بالطباعة. افتحوا الخطة في نافذة وحدها واطبعوها من هناك.',
  openOwn: 'فتح الخطة في علامة تبويب جديدة',

  title: 'خطتنا',
  about: 'جلسات وأماكن للأطفال دون الخامسة في {area}',
  scan: 'امسحوا الرمز لمعرفة أحدث الأوقات والطريق إلى هناك',
  examples:
    '«{mark}» تعني أن الوقت مُخترَع، لنُظهر كيف يعمل الدليل. إنه ليس وقتًا حقيقيًا. اتصلوا قبل الذهاب.',
  map: 'خريطة الأماكن التي تذهبون إليها: {places}',

  unconfirmed: 'قد تتغير مواعيد الفصول الدراسية.',

  gone: 'لم تعد في القائمة:',
  opening: '{days}: {hours}',
  selfService: 'مفتوح للخدمة الذاتية (قد يوجد موظفون):',
  closed: 'مغلق: {days}.',
  hoursUnknown: 'غير معروفة: اتصلوا أولًا.',

  phone: 'الهاتف',
  councilPhone: '{council}:',
  phoneUnknown: 'رقم الهاتف غير معروف',
  expect: 'ماذا تتوقعون:',
  expectUnknown: 'لم يخبرنا أحد بعد. اتصلوا واسألوا.',
  has: 'يوجد فيه: {features}.',
  at: '، {place}',

  printed: 'طُبعت في {date}.',
  until: 'الأيام التي لا جلسات فيها مذكورة حتى {date}. بعد ذلك اطبعوا ورقة جديدة.',
  checked: 'تحقق منه {by}، {date}.',
  checkedUnknown: 'من {by}. لا نعرف متى جرى التحقق من هذا آخر مرة: اتصلوا أولًا.',
  stale: 'لم يجرِ التحقق منه منذ {month}: اتصلوا قبل الذهاب.',
}
