import type { PartIn } from '#words/catalogue.ts'

export const leftOut: PartIn<'ar', 'leftOut'> = {
  notOn: 'لا تُقام: {days}',
  notFrom: 'لا تُقام {days}',
  fromTo: 'من {from} إلى {to}',
  atTime: '{days} الساعة {time}',
  bankHoliday: 'عطلة رسمية',
  areBankHolidays: {
    zero: '{days} عطلة رسمية: اسألوا هل ستُقام',
    one: '{days} عطلة رسمية: اسألوا هل ستُقام',
    two: '{days} عطلتان رسميتان: اسألوا هل ستُقام',
    few: '{days} عطل رسمية: اسألوا هل ستُقام',
    many: '{days} عطل رسمية: اسألوا هل ستُقام',
    other: '{days} عطل رسمية: اسألوا هل ستُقام',
  },
  notConfirmed: '{date}: الموعد غير مؤكد بعد',
  notConfirmedFrom: 'المواعيد ابتداءً من {from} غير مؤكدة بعد',
  notConfirmedFromTo: 'المواعيد من {from} إلى {to} غير مؤكدة بعد',
  overEarly: '{date}: {times}، انتهت ({note})',
  moved: '{date}: {times}',
  movedFrom: '{date}: {times}، وليس {usual}',
}
