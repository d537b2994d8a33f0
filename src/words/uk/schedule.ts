import type { PartIn } from '#words/catalogue.ts'

/** The word beside a weekday: середа, п’ятниця, субота and неділя are feminine. */
const beside = (masculine: string, feminine: string) => ({
  MO: masculine,
  TU: masculine,
  WE: feminine,
  TH: masculine,
  FR: feminine,
  SA: feminine,
  SU: feminine,
})

export const schedule = {
  everyDay: {
    MO: 'Щопонеділка',
    TU: 'Щовівторка',
    WE: 'Щосереди',
    TH: 'Щочетверга',
    FR: 'Щоп’ятниці',
    SA: 'Щосуботи',
    SU: 'Щонеділі',
  },
  everyDays: 'Щотижня: {days}',
  everyWeeks: {
    one: 'Раз на {n} тиждень: {days}',
    few: 'Раз на {n} тижні: {days}',
    many: 'Раз на {n} тижнів: {days}',
    other: 'Раз на {n} тижня: {days}',
  },
  monthly: 'Щомісяця: {days}',
  everyMonths: {
    one: 'Раз на {n} місяць: {days}',
    few: 'Раз на {n} місяці: {days}',
    many: 'Раз на {n} місяців: {days}',
    other: 'Раз на {n} місяця: {days}',
  },
  daysOfMonth: '{places} {weekday}',
  places: {
    '1': beside('перший', 'перша'),
    '2': beside('другий', 'друга'),
    '3': beside('третій', 'третя'),
    '4': beside('четвертий', 'четверта'),
    '5': beside('п’ятий', 'п’ята'),
    '-1': beside('останній', 'остання'),
    '-2': beside('передостанній', 'передостання'),
    '-3': beside('третій від кінця', 'третя від кінця'),
    '-4': beside('четвертий від кінця', 'четверта від кінця'),
    '-5': beside('п’ятий від кінця', 'п’ята від кінця'),
  },
  dates: [
    ...['1-й день', '2-й день', '3-й день', '4-й день', '5-й день', '6-й день', '7-й день'],
    ...['8-й день', '9-й день', '10-й день', '11-й день', '12-й день', '13-й день', '14-й день'],
    ...['15-й день', '16-й день', '17-й день', '18-й день', '19-й день', '20-й день', '21-й день'],
    ...['22-й день', '23-й день', '24-й день', '25-й день', '26-й день', '27-й день', '28-й день'],
    ...['29-й день', '30-й день', '31-й день'],
  ],
  lastDate: 'останній день',
  dateFromEnd: '{date} від кінця',

  at: '{days}, початок – {time}',
  times: '{days}, {times}',
  nextOn: '{line}, найближчий раз {date}',
  countedFrom: '{line}, рахуючи від {date}',
  from: '{line}, з {from}',
  until: '{line}, до {until} включно',
  fromUntil: '{line}, з {from} до {until} включно',
  thenFrom: '{line}; з {from}: {times}',
  thenOn: '{line}; {days}: {times}',

  school: {
    'all-year': 'У шкільні канікули теж.',
    'term-time': 'Тільки коли в школі навчання (term time).',
    'school-holidays': 'Тільки в шкільні канікули.',
    ask: 'У шкільні канікули: запитайте, чи буде заняття.',
  },
  allYear: 'Увесь рік, у шкільні канікули теж.',
  bankHolidays: 'У державні вихідні (bank holidays) теж.',

  everyWeek: 'Щотижня',
  everyWeekAllYear: 'Щотижня, увесь рік',
  everyWeekIn: {
    'all-year': 'Щотижня, у шкільні канікули теж',
    'term-time': 'Щотижня, коли в школі навчання (term time)',
    'school-holidays': 'Щотижня в шкільні канікули',
    ask: 'Щотижня',
  },
  onlyOn: 'Тільки {days}',
  next: 'Найближчі дати: {days}',
} as const satisfies PartIn<'uk', 'schedule'>
