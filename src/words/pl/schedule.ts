import type { PartIn } from '#words/catalogue.ts'

/** The word beside a weekday: sobota, środa and niedziela are feminine. */
const beside = (masculine: string, feminine: string) => ({
  MO: masculine,
  TU: masculine,
  WE: feminine,
  TH: masculine,
  FR: masculine,
  SA: feminine,
  SU: feminine,
})

export const schedule = {
  everyDay: {
    MO: 'Co poniedziałek',
    TU: 'Co wtorek',
    WE: 'Co środę',
    TH: 'Co czwartek',
    FR: 'Co piątek',
    SA: 'Co sobotę',
    SU: 'Co niedzielę',
  },
  everyDays: 'Co tydzień: {days}',
  everyWeeks: {
    one: 'Co {n} tydzień: {days}',
    few: 'Co {n} tygodnie: {days}',
    many: 'Co {n} tygodni: {days}',
    other: 'Co {n} tygodnia: {days}',
  },
  monthly: 'Co miesiąc: {days}',
  everyMonths: {
    one: 'Co {n} miesiąc: {days}',
    few: 'Co {n} miesiące: {days}',
    many: 'Co {n} miesięcy: {days}',
    other: 'Co {n} miesiąca: {days}',
  },
  daysOfMonth: '{places} {weekday}',
  places: {
    '1': beside('pierwszy', 'pierwsza'),
    '2': beside('drugi', 'druga'),
    '3': beside('trzeci', 'trzecia'),
    '4': beside('czwarty', 'czwarta'),
    '5': beside('piąty', 'piąta'),
    '-1': beside('ostatni', 'ostatnia'),
    '-2': beside('przedostatni', 'przedostatnia'),
    '-3': beside('trzeci od końca', 'trzecia od końca'),
    '-4': beside('czwarty od końca', 'czwarta od końca'),
    '-5': beside('piąty od końca', 'piąta od końca'),
  },
  dates: [
    ...['1. dzień', '2. dzień', '3. dzień', '4. dzień', '5. dzień', '6. dzień', '7. dzień'],
    ...['8. dzień', '9. dzień', '10. dzień', '11. dzień', '12. dzień', '13. dzień', '14. dzień'],
    ...['15. dzień', '16. dzień', '17. dzień', '18. dzień', '19. dzień', '20. dzień', '21. dzień'],
    ...['22. dzień', '23. dzień', '24. dzień', '25. dzień', '26. dzień', '27. dzień', '28. dzień'],
    ...['29. dzień', '30. dzień', '31. dzień'],
  ],
  lastDate: 'ostatni dzień',
  dateFromEnd: '{date} od końca',

  at: '{days} o {time}',
  times: '{days}, {times}',
  nextOn: '{line}, najbliższy termin {date}',
  countedFrom: '{line}, licząc od {date}',
  from: '{line}, od {from}',
  until: '{line}, do {until}',
  fromUntil: '{line}, od {from} do {until}',
  thenFrom: '{line}; od {from}: {times}',
  thenOn: '{line}; {days}: {times}',

  school: {
    'all-year': 'Także w ferie i wakacje szkolne.',
    'term-time': 'Tylko w czasie nauki w szkole (term time).',
    'school-holidays': 'Tylko w ferie i wakacje szkolne.',
    ask: 'W ferie i wakacje szkolne: zapytaj, czy zajęcia są.',
  },
  allYear: 'Cały rok, także w ferie i wakacje szkolne.',
  bankHolidays: 'Także w dni ustawowo wolne (bank holidays).',

  everyWeek: 'Co tydzień',
  everyWeekAllYear: 'Co tydzień, cały rok',
  everyWeekIn: {
    'all-year': 'Co tydzień, także w ferie i wakacje szkolne',
    'term-time': 'Co tydzień w czasie nauki w szkole (term time)',
    'school-holidays': 'Co tydzień w ferie i wakacje szkolne',
    ask: 'Co tydzień',
  },
  onlyOn: 'Tylko {days}',
  next: 'Najbliższe: {days}',
} as const satisfies PartIn<'pl', 'schedule'>
