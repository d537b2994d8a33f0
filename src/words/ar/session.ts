import type { PartIn } from '#words/catalogue.ts'

export const session: PartIn<'ar', 'session'> = {
  title: '{title}، {place}',
  farFrom: '{far} من {from}',

  whenTitle: 'متى',
  nextTitle: 'المواعيد القادمة',
  exampleIn:
    'هذه الأوقات أمثلة، اخترعناها لنُظهر كيف يعمل الدليل. لم ينشر {council} الأوقات الحقيقية. اتصلوا قبل الذهاب.',
  askForTimes: 'اسألوا عن الأوقات:',
  askForDates: 'اسألوا هل ستُقام:',
  askNobody: 'اسألوا في المكان عن الأوقات.',
  onNow: 'تُقام الآن',
  allUnconfirmed: {
    'term-dates': 'مواعيد المدارس غير مؤكدة بعد، لذلك قد تتغير هذه المواعيد.',
    'school-holidays': 'هذه المواعيد في عطلة المدارس: اسألوا هل ستُقام.',
  },

  whereTitle: 'أين',

  whoTitle: 'لمن هي',
  ages: 'الأعمار',
  audience: 'من يمكنه الحضور',
  targeted: 'لبعض الأسر. اسألوا هل هي لكم.',
  cost: 'التكلفة',
  access: 'كيفية الانضمام',
  dropIn: 'لا حاجة إلى الحجز.',
  book: 'يجب حجز مكان قبل الحضور.',
  referral:
    'يطلب لكم ذلك شخص يعمل مع أسرتكم، مثل الزائرة الصحية (health visitor: ممرضة تزور أسر الأطفال الصغار).',
  accessUnknown: 'لم يخبرنا أحد هل يلزم الحجز. اسألوا قبل الذهاب.',
  bookHere: 'حجز مكان',
  languages: 'اللغات',
  provider: 'الجهة المنظِّمة',

  aboutTitle: 'ما هي',
  firstVisitTitle: 'زيارتكم الأولى',
  firstVisitUnknown:
    'لم يخبرنا أحد ماذا تتوقعون في الزيارة الأولى. يمكنكم الاتصال والسؤال عما يحدث، وأين تُترك عربة الطفل، ومن سيكون هناك.',

  checkedBy: 'آخر تحقق: {date}، قام به {by}.',
}
