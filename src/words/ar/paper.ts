import type { PartIn } from '#words/catalogue.ts'

export const paper: PartIn<'ar', 'paper'> = {
  heading: '{found} {near} {when}',
  near: 'بالقرب من {name}',
  within: {
    zero: 'في حدود {n} ميل من {name}',
    one: 'في حدود ميل واحد من {name}',
    two: 'في حدود ميلين من {name}',
    few: 'في حدود {n} أميال من {name}',
    many: 'في حدود {n} ميلًا من {name}',
    other: 'في حدود {n} ميل من {name}',
  },
  withinAbout: {
    zero: 'في حدود {n} ميل تقريبًا من {name}',
    one: 'في حدود ميل واحد تقريبًا من {name}',
    two: 'في حدود ميلين تقريبًا من {name}',
    few: 'في حدود {n} أميال تقريبًا من {name}',
    many: 'في حدود {n} ميلًا تقريبًا من {name}',
    other: 'في حدود {n} ميل تقريبًا من {name}',
  },
  fromDay: 'ابتداءً من {day}',
  onDay: 'يوم {day}',
  // The two days come with their own “from … to”.
  inDays: '{days}',
  printed: 'طُبع في {date}. أحدث الأوقات على الموقع {site}',
  most: 'هنا أول {shown} من أصل {all}.',
  columns: {
    time: 'الوقت',
    what: 'ماذا',
    where: 'أين',
    ages: 'الأعمار',
    cost: 'التكلفة والحجز',
    phone: 'الهاتف',
    kind: 'النوع',
    address: 'العنوان',
  },
  ask: 'اسألوا',
  phoneUnknown: 'غير معروف',
  ofCouncil: 'المجلس المحلي',
}
