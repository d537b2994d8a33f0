import type { PartIn } from '#words/catalogue.ts'

export const sheet = {
  print: 'Drukuj',
  printMore: 'na lodówkę',
  cannotPrint: 'Tej stronie nie pozwolono drukować. Otwórz plan w osobnym oknie i wydrukuj go tam.',
  openOwn: 'Otwórz plan w nowej karcie',

  title: 'Nasz plan',
  about: 'Zajęcia i miejsca dla dzieci do 5 lat: {area}',
  scan: 'Zeskanuj, żeby zobaczyć najnowsze godziny i drogę',
  examples:
    '„{mark}” znaczy, że godzina jest wymyślona, żeby pokazać, jak to działa. To nie jest prawdziwa godzina. Zadzwoń przed wyjściem.',
  map: 'Mapa, dokąd iść: {places}',

  unconfirmed: 'Terminy roku szkolnego mogą się jeszcze zmienić.',

  gone: 'Już nie ma na liście:',
  opening: '{days} {hours}',
  selfService: 'Samoobsługa (pracownicy mogą być na miejscu):',
  closed: 'Zamknięte: {days}.',
  hoursUnknown: 'Nieznane: najpierw zadzwoń.',

  phone: 'Telefon',
  councilPhone: '{council}:',
  phoneUnknown: 'Numer telefonu nieznany',
  expect: 'Czego się spodziewać:',
  expectUnknown: 'Jeszcze nie mamy informacji. Zadzwoń i zapytaj.',
  has: 'Na miejscu: {features}.',
  at: ', {place}',

  englishNext: 'To samo po angielsku jest na następnej stronie.',
  printed: 'Wydrukowano {date}.',
  until: 'Dni bez zajęć są podane do {date}. Potem wydrukuj nową kartkę.',
  checked: 'Sprawdzono: {by}, {date}.',
  checkedUnknown: 'Źródło: {by}. Nie wiadomo, kiedy ostatnio to sprawdzono: najpierw zadzwoń.',
  stale: 'Ostatni raz sprawdzono: {month}, potem już nie. Zadzwoń przed wyjściem.',
} as const satisfies PartIn<'pl', 'sheet'>
