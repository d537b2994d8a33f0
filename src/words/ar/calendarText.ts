import type { PartIn } from '#words/catalogue.ts'

// A calendar shows plain text: isolates keep the parts of a phone number and of an address in their order. A phone takes
// the sign behind a link for a part of it, so a space stands between.
export const calendarText: PartIn<'ar', 'calendarText'> = {
  event: '{title} في {place}',
  example: 'مثال: {name}',
  over: 'لا مواعيد أخرى: {name}',
  overMore: 'لم تعد تُقام. يمكنكم حذفها.',

  exampleTime: 'هذا الوقت مثال: اخترعناه لنُظهر كيف يعمل الدليل. لا تعتمدوا عليه.',
  ages: 'الأعمار: {ages}',
  cost: 'التكلفة: {cost}',
  andNote: '{text}. {note}',
  book: 'الحجز: \u2066{address} \u2069',
  ring: 'اتصلوا قبل الذهاب: \u2066{phone}\u2069',
  ringCouncil: 'اتصلوا قبل الذهاب: {council}، \u2066{phone}\u2069',
  check: 'تأكدوا قبل الذهاب: \u2066{where} \u2069',
  checkedUnknown: 'لا نعرف متى جرى التحقق من هذا آخر مرة: اتصلوا أولًا',
  checked: 'آخر تحقق: {date}، قام به {by}',

  placeName: 'جلسات للأسر في {place}',
  typeName: '{type} في {area}',
}
