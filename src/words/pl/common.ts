import type { PartIn } from '#words/catalogue.ts'

export const common = {
  sessions: {
    one: '{n} zajęcia',
    few: '{n} zajęcia',
    many: '{n} zajęć',
    other: '{n} zajęć',
  },
  times: {
    one: '{n} termin',
    few: '{n} terminy',
    many: '{n} terminów',
    other: '{n} terminu',
  },
  sessionsAndTimes: '{sessions}, {times}',
  places: {
    one: '{n} miejsce',
    few: '{n} miejsca',
    many: '{n} miejsc',
    other: '{n} miejsca',
  },

  lessThan100Yards: 'mniej niż 100\u00A0m',
  // 1,4 mili: what has a part of a mile takes the form of "other".
  miles: {
    one: '{n}\u00A0mila',
    few: '{n}\u00A0mile',
    many: '{n}\u00A0mil',
    other: '{n}\u00A0mili',
  },
  aboutMileOrLess: 'około mili lub mniej',
  aboutMile: 'około mili',
  aboutMiles: {
    one: 'około {n} mili',
    few: 'około {n} mil',
    many: 'około {n} mil',
    other: 'około {n} mili',
  },
  within: {
    one: 'do {n} mili',
    few: 'do {n} mil',
    many: 'do {n} mil',
    other: 'do {n} mili',
  },
  withinAbout: {
    one: 'do około {n} mili',
    few: 'do około {n} mil',
    many: 'do około {n} mil',
    other: 'do około {n} mili',
  },

  anyAge: 'w każdym wieku',
  fromMonths: {
    one: 'od {n} miesiąca',
    few: 'od {n} miesięcy',
    many: 'od {n} miesięcy',
    other: 'od {n} miesiąca',
  },
  fromYears: {
    one: 'od {n} roku',
    few: 'od {n} lat',
    many: 'od {n} lat',
    other: 'od {n} roku',
  },
  fromYearsAndHalf: {
    one: 'od półtora roku',
    few: 'od {n} i pół roku',
    many: 'od {n} i pół roku',
    other: 'od {n} i pół roku',
  },
  inMonths: {
    one: 'od {from} do {n} miesiąca',
    few: 'od {from} do {n} miesięcy',
    many: 'od {from} do {n} miesięcy',
    other: 'od {from} do {n} miesiąca',
  },
  inYears: {
    one: 'od {from} do {n} roku',
    few: 'od {from} do {n} lat',
    many: 'od {from} do {n} lat',
    other: 'od {from} do {n} roku',
  },
  // The ends are in the genitive: "od narodzin do 2 i pół roku".
  ageToAge: 'od {from} do {to}',
  birth: 'narodzin',
  months: {
    one: '{n} miesiąca',
    few: '{n} miesięcy',
    many: '{n} miesięcy',
    other: '{n} miesiąca',
  },
  years: {
    one: '{n} roku',
    few: '{n} lat',
    many: '{n} lat',
    other: '{n} roku',
  },
  yearsAndHalf: {
    one: 'półtora roku',
    few: '{n} i pół roku',
    many: '{n} i pół roku',
    other: '{n} i pół roku',
  },
  pregnancy: 'ciąża',
  agesAndPregnancy: '{ages}, także w ciąży',
  agesUnknown: 'Wieku nie znamy: zapytaj',
  bands: {
    bump: 'ciąża',
    '0-5m': 'od 0 do 5 miesięcy',
    '6-11m': 'od 6 do 11 miesięcy',
    '1': '1 rok',
    '2': '2 lata',
    '3-4': '3 i 4 lata',
    '5': '5 lat i więcej',
  },

  free: 'za darmo',
  costUnknown: 'Ceny nie znamy: zapytaj',
  access: {
    'drop-in': 'wystarczy przyjść',
    book: 'trzeba się zapisać',
    referral: 'ze skierowaniem',
  },
  accessUnknown: 'Zapytaj, czy trzeba się zapisać',
  audience: { everyone: 'dla wszystkich', targeted: 'dla niektórych rodzin' },

  noneConfirmed: 'W ostatnim miesiącu nie potwierdzono żadnych zajęć: zadzwoń przed wyjściem.',
  confirmed: {
    one: 'W ostatnim miesiącu potwierdzono {confirmed} z {n} zajęć.',
    few: 'W ostatnim miesiącu potwierdzono {confirmed} z {n} zajęć.',
    many: 'W ostatnim miesiącu potwierdzono {confirmed} z {n} zajęć.',
    other: 'W ostatnim miesiącu potwierdzono {confirmed} z {n} zajęć.',
  },
  inShort: 'W skrócie',
  tryAgain: 'Spróbuj jeszcze raz',
  close: 'Zamknij',
  example: {
    mark: 'Przykładowa godzina',
  },
} as const satisfies PartIn<'pl', 'common'>
