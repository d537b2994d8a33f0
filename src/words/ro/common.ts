import type { PartIn } from '#words/catalogue.ts'

export const common = {
  sessions: { one: '{n} activitate', few: '{n} activități', other: '{n} de activități' },
  times: { one: 'o dată', few: 'de {n} ori', other: 'de {n} de ori' },
  sessionsAndTimes: '{sessions}, {times}',
  places: { one: '{n} loc', few: '{n} locuri', other: '{n} de locuri' },

  lessThan100Yards: 'mai puțin de 100\u00A0m',
  miles: { one: '{n} milă', few: '{n} mile', other: '{n} de mile' },
  aboutMileOrLess: 'cam o milă sau mai puțin',
  aboutMile: 'cam o milă',
  aboutMiles: { one: 'cam {n} milă', few: 'cam {n} mile', other: 'cam {n} de mile' },
  within: {
    one: 'la cel mult {n} milă',
    few: 'la cel mult {n} mile',
    other: 'la cel mult {n} de mile',
  },
  withinAbout: {
    one: 'la cel mult aproximativ {n} milă',
    few: 'la cel mult aproximativ {n} mile',
    other: 'la cel mult aproximativ {n} de mile',
  },

  anyAge: 'orice vârstă',
  fromMonths: { one: 'de la {n} lună', few: 'de la {n} luni', other: 'de la {n} de luni' },
  fromYears: { one: 'de la {n} an', few: 'de la {n} ani', other: 'de la {n} de ani' },
  fromYearsAndHalf: {
    one: 'de la {n} an și jumătate',
    few: 'de la {n} ani și jumătate',
    other: 'de la {n} de ani și jumătate',
  },
  inMonths: { one: '{from}–{n} luni', few: '{from}–{n} luni', other: '{from}–{n} de luni' },
  inYears: { one: '{from}–{n} ani', few: '{from}–{n} ani', other: '{from}–{n} de ani' },
  ageToAge: 'de la {from} la {to}',
  birth: 'naștere',
  months: { one: '{n} lună', few: '{n} luni', other: '{n} de luni' },
  years: { one: '{n} an', few: '{n} ani', other: '{n} de ani' },
  yearsAndHalf: {
    one: '{n} an și jumătate',
    few: '{n} ani și jumătate',
    other: '{n} de ani și jumătate',
  },
  pregnancy: 'în sarcină',
  agesAndPregnancy: '{ages} și în sarcină',
  agesUnknown: 'Vârstele nu se știu: întrebați',
  bands: {
    bump: 'sarcină',
    '0-5m': '0–5 luni',
    '6-11m': '6–11 luni',
    '1': '1 an',
    '2': '2 ani',
    '3-4': '3 și 4 ani',
    '5': '5 ani și peste',
  },

  free: 'gratuit',
  costUnknown: 'Prețul nu se știe: întrebați',
  access: {
    'drop-in': 'veniți direct',
    book: 'înscrieți-vă întâi',
    referral: 'cu trimitere',
  },
  accessUnknown: 'Întrebați dacă trebuie să vă înscrieți',
  audience: { everyone: 'deschis tuturor', targeted: 'pentru unele familii' },

  noneConfirmed: 'Nicio activitate nu a fost confirmată în ultima lună: sunați înainte să mergeți.',
  confirmed: {
    one: 'Activități confirmate în ultima lună: {confirmed} din {n}.',
    few: 'Activități confirmate în ultima lună: {confirmed} din {n}.',
    other: 'Activități confirmate în ultima lună: {confirmed} din {n}.',
  },
  inShort: 'Pe scurt',
  tryAgain: 'Încercați din nou',
  close: 'Închideți',
  example: {
    mark: 'Oră de exemplu',
  },
} satisfies PartIn<'ro', 'common'>
