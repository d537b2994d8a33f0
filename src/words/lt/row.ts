import type { PartIn } from '#words/catalogue.ts'

export const row = {
  named: '{title}, {place}',
  askAbout: 'paklauskite apie {things}',
  unknown: { cost: 'kainą', booking: 'užsirašymą', ages: 'amžių' },
  suitsBoth: 'tinka abiem amžiaus grupėms',
  suitsAll: 'tinka visoms ({n}) amžiaus grupėms',
  suitsSome: 'tinka: {ages}; netinka: {not}',

  also: 'Dar: {times}',
  alsoOn: '{day}, {time}',
  moreTimes: { one: 'dar {n} kartas', few: 'dar {n} kartai', other: 'dar {n} kartų' },

  noTime: {
    'times-unknown': { large: 'Kada?', below: 'paklauskite' },
    'dates-not-confirmed': { large: 'Ar vyks?', below: 'paklauskite' },
    'called-off': { large: 'Nevyks', below: 'daugiau datų nėra' },
    over: { large: 'Baigėsi', below: '' },
    'place-closed': { large: 'Uždaryta', below: '' },
  },
  now: 'Dabar',
  until: 'iki {time}',
  startsIn: 'po {n} min.',
  finishedNow: 'baigėsi',

  askForTimes: 'Čia vyksta. Paklauskite, kada',
  notConfirmed: 'Datos dar nepatvirtintos. Prieš eidami paklauskite',
  cancelled: 'Atšaukta. Daugiau datų nežinoma',
  notOn: 'Nevyksta. Daugiau datų nežinoma',
  over: 'Tai nebevyksta',
  placeClosed: 'Ši vieta uždaryta',
  onNow: 'Vyksta dabar, iki {time}',
  onNowOpen: 'Vyksta dabar',
  soon: {
    one: 'Prasidės po {n} minutės, {times}',
    few: 'Prasidės po {n} minučių, {times}',
    other: 'Prasidės po {n} minučių, {times}',
  },
  finished: 'Baigėsi, {times}',
  dayAndTimes: '{day}, {times}',
  unconfirmed: {
    'term-dates': 'Gali keistis: mokyklų mokslo metų datos nepatvirtintos',
    'school-holidays': 'Per mokyklos atostogas: paklauskite, ar vyksta',
  },
  moved: 'Kitas laikas: {note}',

  checkedUnknown: 'Nežinoma, kada tikrinta: pirma paskambinkite',
  notChecked: 'Tikrinta: {month}, nuo tada netikrinta: pirma paskambinkite',
  checked: 'Tikrinta: {month}',
  usual: {
    example: ['Pavyzdinis laikas', ', išgalvotas (brūkšninė linija): pirma paskambinkite'],
    stale: ['Seniai netikrinta', ': prieš eidami paskambinkite'],
  },

  ring: 'Skambinti',
  noneFit: 'Tinkamų užsiėmimų sąraše nėra',
  sessionsFit: {
    one: 'Čia {n} tinkamas užsiėmimas',
    few: 'Čia {n} tinkami užsiėmimai',
    other: 'Čia {n} tinkamų užsiėmimų',
  },
  next: 'Artimiausias: {title}, {when}',
  nowThere: 'Dabar ten: {use}',
  nowUnknown: 'Nežinome, kas ten dabar yra',
} satisfies PartIn<'lt', 'row'>
