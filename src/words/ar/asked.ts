import type { PartIn } from '#words/catalogue.ts'

export const asked: PartIn<'ar', 'asked'> = {
  groups: {
    starts: 'البدء من',
    streets: 'شوارع',
    places: 'أماكن',
    sessions: 'الجلسات',
    'former-centres': 'مراكز أطفال أُغلقت (children’s centres)',
  },
  near: 'بالقرب من {name}',
  partOfPostcode: 'جزء من رمز بريدي',
  kinds: {
    town: 'بلدة',
    village: 'قرية',
    district: 'منطقة رمز بريدي',
    sector: 'منطقة رمز بريدي',
  },
  kindsNear: {
    town: 'بلدة بالقرب من {by}',
    village: 'قرية بالقرب من {by}',
    district: 'منطقة رمز بريدي بالقرب من {by}',
    sector: 'منطقة رمز بريدي بالقرب من {by}',
  },
  at: 'في {place}',
  doubts: {
    'half-postcode': '«{text}» ليس رمزًا بريديًا كاملًا.',
    'postcode-area': 'رموز بريدية كثيرة تبدأ بـ «{text}». اكتبوا المزيد.',
    'odd-postcode': '«{text}» ليس رمزًا بريديًا صحيحًا تمامًا.',
    several: 'أكثر من مكان اسمه «{text}».',
    unfinished: 'لا شيء اسمه «{text}» فقط.',
    spelling: 'لا نعرف «{text}».',
  },
  didYouMean: 'هل تقصدون {name}؟',
  didYouMeanNear: 'هل تقصدون {name}، {what}؟',
  nowhere: {
    forces: 'هذا عنوان تابع للقوات المسلحة، فلا يمكننا معرفة مكانه.',
    bank: 'لا يوجد مكان بهذا الرمز البريدي. كان لبنك.',
  },
  tryAnother: 'جرّبوا اسم بلدة أو قرية، أو رمزًا بريديًا آخر.',
  unknownPostcode: 'لا نعرف الرمز البريدي «{text}».',
  unknownName: 'لا نعرف «{text}». تأكدوا من الكتابة، أو جرّبوا بلدة أو قرية قريبة منه.',
  lookForName: 'البحث عن «{text}» في الأسماء',
  outside: '{name} خارج {area}. الجلسات هناك في قائمة أخرى.',
  notInList:
    '{name} غير موجود في قائمتنا للرموز البريدية في {area}. قد تكون الجلسات هناك في قائمة أخرى.',
  nearest: 'أقرب الأماكن في {area}:',
  nearestTo: 'أقرب الأماكن في {area} إلى {round}:',
  lookIn: '{area} أقرب: البحث هناك، من {town}',
  lookFrom: 'البحث من {name} مع ذلك',
  thatIsIn: 'هذا في {area}: البحث هناك',
  listHasIt: 'قد يكون ذلك في قائمة {area}: البحث هناك',
  notLoaded: 'لم نتمكن من تحميل قائمة البلدات والرموز البريدية. يمكنكم استخدام باقي الصفحة.',
}
