import type { PartIn } from '#words/catalogue.ts'

export const common = {
  sessions: { one: '{n} užsiėmimas', few: '{n} užsiėmimai', other: '{n} užsiėmimų' },
  times: { one: '{n} kartas', few: '{n} kartai', other: '{n} kartų' },
  sessionsAndTimes: '{sessions}, {times}',
  places: { one: '{n} vieta', few: '{n} vietos', other: '{n} vietų' },

  lessThan100Yards: 'mažiau nei 100\u00A0m',
  // 1,4 mylios: a fraction has a form of its own.
  miles: {
    one: '{n} mylia',
    few: '{n} mylios',
    many: '{n} mylios',
    other: '{n} mylių',
  },
  aboutMileOrLess: 'apie mylią ar mažiau',
  aboutMile: 'apie mylią',
  aboutMiles: { one: 'apie {n} mylią', few: 'apie {n} mylias', other: 'apie {n} mylių' },
  within: { one: 'iki {n} mylios', few: 'iki {n} mylių', other: 'iki {n} mylių' },
  withinAbout: {
    one: 'iki maždaug {n} mylios',
    few: 'iki maždaug {n} mylių',
    other: 'iki maždaug {n} mylių',
  },

  anyAge: 'bet kokio amžiaus',
  fromMonths: { one: 'nuo {n} mėnesio', few: 'nuo {n} mėnesių', other: 'nuo {n} mėnesių' },
  fromYears: { one: 'nuo {n} metų', few: 'nuo {n} metų', other: 'nuo {n} metų' },
  fromYearsAndHalf: {
    one: 'nuo {n} su puse metų',
    few: 'nuo {n} su puse metų',
    other: 'nuo {n} su puse metų',
  },
  inMonths: { one: '{from}–{n} mėnesio', few: '{from}–{n} mėnesių', other: '{from}–{n} mėnesių' },
  inYears: '{from}–{n} metų',
  ageToAge: 'nuo {from} iki {to}',
  birth: 'gimimo',
  months: { one: '{n} mėnesio', few: '{n} mėnesių', other: '{n} mėnesių' },
  years: { one: '{n} metų', few: '{n} metų', other: '{n} metų' },
  yearsAndHalf: {
    one: '{n} su puse metų',
    few: '{n} su puse metų',
    other: '{n} su puse metų',
  },
  pregnancy: 'nėštumo metu',
  agesAndPregnancy: '{ages} ir nėštumo metu',
  agesUnknown: 'Amžius nežinomas: paklauskite',
  bands: {
    bump: 'nėštumas',
    '0-5m': '0–5 mėnesių',
    '6-11m': '6–11 mėnesių',
    '1': '1 metų',
    '2': '2 metų',
    '3-4': '3 ir 4 metų',
    '5': '5 metų ir vyresni',
  },

  free: 'nemokamai',
  costUnknown: 'Kaina nežinoma: paklauskite',
  access: {
    'drop-in': 'tiesiog ateikite',
    book: 'pirma užsirašykite',
    referral: 'su siuntimu',
  },
  accessUnknown: 'Paklauskite, ar reikia užsirašyti',
  audience: { everyone: 'laukiami visi', targeted: 'kai kurioms šeimoms' },

  noneConfirmed:
    'Per paskutinį mėnesį nepatvirtintas nė vienas užsiėmimas: prieš eidami paskambinkite.',
  confirmed: {
    one: 'Per paskutinį mėnesį patvirtinta {confirmed} iš {n} užsiėmimo.',
    few: 'Per paskutinį mėnesį patvirtinta {confirmed} iš {n} užsiėmimų.',
    other: 'Per paskutinį mėnesį patvirtinta {confirmed} iš {n} užsiėmimų.',
  },
  inShort: 'Trumpai',
  tryAgain: 'Bandyti dar kartą',
  close: 'Uždaryti',
  example: {
    mark: 'Pavyzdinis laikas',
  },
} satisfies PartIn<'lt', 'common'>
