import type { PartIn } from '#words/catalogue.ts'

export const row = {
  named: '{title}, {place}',
  askAbout: 'zapytaj o {things}',
  // Behind "zapytaj o".
  unknown: { cost: 'cenę', booking: 'zapisy', ages: 'wiek' },
  suitsBoth: 'dla obu wybranych grup wiekowych',
  suitsAll: 'dla wszystkich {n} wybranych grup wiekowych',
  suitsSome: 'pasuje wiek: {ages}; nie pasuje: {not}',

  also: 'Także {times}',
  alsoOn: '{day}, {time}',
  moreTimes: {
    one: 'jeszcze {n} termin',
    few: 'jeszcze {n} terminy',
    many: 'jeszcze {n} terminów',
    other: 'jeszcze {n} terminu',
  },

  noTime: {
    'times-unknown': { large: 'Zapytaj', below: 'o godziny' },
    'dates-not-confirmed': { large: 'Zapytaj', below: 'czy zajęcia są' },
    'called-off': { large: 'Nie ma', below: 'brak terminów' },
    over: { large: 'Koniec', below: '' },
    'place-closed': { large: 'Zamknięte', below: '' },
  },
  now: 'Teraz',
  until: 'do {time}',
  startsIn: 'za {n} min',
  finishedNow: 'zakończone',

  askForTimes: 'Zajęcia tu są. Zapytaj o godziny',
  notConfirmed: 'Terminy jeszcze niepotwierdzone. Zapytaj przed wyjściem',
  cancelled: 'Odwołane. Dalsze terminy nie są znane',
  notOn: 'Nie ma zajęć. Dalsze terminy nie są znane',
  over: 'Te zajęcia się skończyły',
  placeClosed: 'To miejsce jest zamknięte',
  onNow: 'Trwa teraz, do {time}',
  onNowOpen: 'Trwa teraz',
  soon: {
    one: 'Początek za {n} minutę, {times}',
    few: 'Początek za {n} minuty, {times}',
    many: 'Początek za {n} minut, {times}',
    other: 'Początek za {n} minuty, {times}',
  },
  finished: 'Zakończone, {times}',
  dayAndTimes: '{day}, {times}',
  unconfirmed: {
    'term-dates': 'Może się zmienić: terminy roku szkolnego nie są potwierdzone',
    'school-holidays': 'W ferie lub wakacje szkolne: zapytaj, czy zajęcia są',
  },
  moved: 'Inna godzina: {note}',

  checkedUnknown: 'Nie wiadomo, kiedy sprawdzono: najpierw zadzwoń',
  notChecked: 'Ostatni raz sprawdzono: {month}, potem już nie. Najpierw zadzwoń',
  checked: 'Sprawdzono: {month}',
  usual: {
    example: ['Przykładowe godziny', ', wymyślone (linia przerywana): najpierw zadzwoń'],
    stale: ['Ostatnio niesprawdzane', ': zadzwoń przed wyjściem'],
  },

  ring: 'Zadzwoń',
  noneFit: 'Brak pasujących zajęć na liście',
  sessionsFit: {
    one: '{n} pasujące zajęcia tutaj',
    few: '{n} pasujące zajęcia tutaj',
    many: '{n} pasujących zajęć tutaj',
    other: '{n} pasujących zajęć tutaj',
  },
  next: 'Najbliższe: {title}, {when}',
  nowThere: 'Teraz jest tam: {use}',
  nowUnknown: 'Nie wiemy, co jest tam teraz',
} as const satisfies PartIn<'pl', 'row'>
