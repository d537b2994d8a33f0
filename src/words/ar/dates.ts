import type { PartIn } from '#words/catalogue.ts'

export const dates: PartIn<'ar', 'dates'> = {
  // As the clock of a phone says it in Arabic: ص = in the morning, م = after midday.
  hours: '12',
  wholeHourMorning: '{hour}:00 ص',
  wholeHourLater: '{hour}:00 م',
  morning: '{hour}:{minutes} ص',
  later: '{hour}:{minutes} م',
  midday: '12:00 ظهرًا',
  midnight: '12:00 منتصف الليل',

  fromTo: 'من {from} إلى {to}',
  fromTime: 'من {time}',

  minutes: {
    zero: '{n} دقيقة',
    one: 'دقيقة واحدة',
    two: 'دقيقتان',
    few: '{n} دقائق',
    many: '{n} دقيقة',
    other: '{n} دقيقة',
  },
  hoursLong: {
    zero: '{n} ساعة',
    one: 'ساعة واحدة',
    two: 'ساعتان',
    few: '{n} ساعات',
    many: '{n} ساعة',
    other: '{n} ساعة',
  },
  hoursAndHalf: {
    zero: '{n} ساعة ونصف',
    one: 'ساعة ونصف',
    two: 'ساعتان ونصف',
    few: '{n} ساعات ونصف',
    many: '{n} ساعة ونصف',
    other: '{n} ساعة ونصف',
  },
  hoursAndMinutes: {
    zero: '{n} ساعة و{minutes} د',
    one: 'ساعة و{minutes} د',
    two: 'ساعتان و{minutes} د',
    few: '{n} ساعات و{minutes} د',
    many: '{n} ساعة و{minutes} د',
    other: '{n} ساعة و{minutes} د',
  },

  day: '{weekday} {date}',
  shortDay: '{weekday} {date}',
  shortDayOfYear: '{weekday} {date} {year}',
  today: 'اليوم',
  tomorrow: 'غدًا',

  daysOfMonth: '{days} {month}',
  daysOfMonthAndYear: '{days} {month} {year}',
  andMonth: '{before}، و{last}',
  weekdayDates: '{weekdays} {dates}',

  reasons: {
    'school-holidays': {
      'half-term': 'عطلة منتصف الفصل الدراسي، half-term',
      'school holidays': 'عطلة المدارس',
    },
    'term-time': 'في عطلة المدارس فقط',
    'bank-holiday': 'عطلة رسمية: {name}',
    'bank-holiday-unknown': 'عطلة رسمية: اسألوا هل ستُقام',
    'place-shut': 'مغلق: {note}',
    cancelled: 'أُلغيت: {note}',
    'over-early': 'انتهت: {note}',
    'not-on-date': 'لا تُقام في ذلك اليوم',
    'dates-not-confirmed': 'غير مؤكدة بعد',
  },
}
