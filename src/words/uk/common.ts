import type { PartIn } from '#words/catalogue.ts'

export const common = {
  sessions: {
    one: '{n} заняття',
    few: '{n} заняття',
    many: '{n} занять',
    other: '{n} заняття',
  },
  times: {
    one: '{n} раз',
    few: '{n} рази',
    many: '{n} разів',
    other: '{n} раза',
  },
  sessionsAndTimes: '{sessions}, {times}',
  places: {
    one: '{n} місце',
    few: '{n} місця',
    many: '{n} місць',
    other: '{n} місця',
  },

  lessThan100Yards: 'менш ніж 100\u00A0м',
  // 1,4 милі: what has a part of a mile takes the form of "other".
  miles: {
    one: '{n} миля',
    few: '{n} милі',
    many: '{n} миль',
    other: '{n} милі',
  },
  aboutMileOrLess: 'близько милі або менше',
  aboutMile: 'близько милі',
  aboutMiles: {
    one: 'близько {n} милі',
    few: 'близько {n} миль',
    many: 'близько {n} миль',
    other: 'близько {n} милі',
  },
  within: {
    one: 'до {n} милі',
    few: 'до {n} миль',
    many: 'до {n} миль',
    other: 'до {n} милі',
  },
  withinAbout: {
    one: 'приблизно до {n} милі',
    few: 'приблизно до {n} миль',
    many: 'приблизно до {n} миль',
    other: 'приблизно до {n} милі',
  },

  anyAge: 'будь-який вік',
  fromMonths: {
    one: 'від {n} місяця',
    few: 'від {n} місяців',
    many: 'від {n} місяців',
    other: 'від {n} місяця',
  },
  fromYears: {
    one: 'від {n} року',
    few: 'від {n} років',
    many: 'від {n} років',
    other: 'від {n} року',
  },
  fromYearsAndHalf: {
    one: 'від {n} з половиною року',
    few: 'від {n} з половиною років',
    many: 'від {n} з половиною років',
    other: 'від {n} з половиною року',
  },
  inMonths: {
    one: 'від {from} до {n} місяця',
    few: 'від {from} до {n} місяців',
    many: 'від {from} до {n} місяців',
    other: 'від {from} до {n} місяця',
  },
  inYears: {
    one: 'від {from} до {n} року',
    few: 'від {from} до {n} років',
    many: 'від {from} до {n} років',
    other: 'від {from} до {n} року',
  },
  // The ends are in the genitive: "від народження до 2 з половиною років".
  ageToAge: 'від {from} до {to}',
  birth: 'народження',
  months: {
    one: '{n} місяця',
    few: '{n} місяців',
    many: '{n} місяців',
    other: '{n} місяця',
  },
  years: {
    one: '{n} року',
    few: '{n} років',
    many: '{n} років',
    other: '{n} року',
  },
  yearsAndHalf: {
    one: '{n} з половиною року',
    few: '{n} з половиною років',
    many: '{n} з половиною років',
    other: '{n} з половиною року',
  },
  pregnancy: 'вагітність',
  agesAndPregnancy: '{ages}, а також вагітні',
  agesUnknown: 'Вік невідомий: запитайте',
  bands: {
    bump: 'вагітність',
    '0-5m': 'від 0 до 5 місяців',
    '6-11m': 'від 6 до 11 місяців',
    '1': '1 рік',
    '2': '2 роки',
    '3-4': '3 і 4 роки',
    '5': '5 років і більше',
  },

  free: 'безкоштовно',
  costUnknown: 'Ціна невідома: запитайте',
  access: {
    'drop-in': 'просто приходьте',
    book: 'спершу запишіться',
    referral: 'за направленням',
  },
  accessUnknown: 'Запитайте, чи треба записуватися',
  audience: { everyone: 'для всіх', targeted: 'для деяких родин' },

  noneConfirmed: 'За останній місяць жодного заняття не підтверджено: зателефонуйте, перш ніж іти.',
  confirmed: {
    one: 'За останній місяць підтверджено занять: {confirmed} із {n}.',
    few: 'За останній місяць підтверджено занять: {confirmed} із {n}.',
    many: 'За останній місяць підтверджено занять: {confirmed} із {n}.',
    other: 'За останній місяць підтверджено занять: {confirmed} із {n}.',
  },
  inShort: 'Коротко',
  tryAgain: 'Спробувати ще раз',
  close: 'Закрити',
  example: {
    mark: 'Час для прикладу',
  },
} as const satisfies PartIn<'uk', 'common'>
