import type { PartIn } from '#words/catalogue.ts'

export const calendar = {
  add: 'Dodaj',
  addDay: '{add} do kalendarza: {day}',
  open: 'Dodaj do kalendarza',
  remind: 'Przypomnij mi godzinę wcześniej',
  addSeries: 'Wszystkie terminy',
  addOnly: 'Tylko {day}',
  addHint: 'Terminy do {date}. Same się nie zmienią, więc zajrzyj tu przed wyjściem.',
  addHintLastKnown:
    'Terminy do {date}: to ostatni znany termin. Same się nie zmienią, więc zajrzyj tu przed wyjściem.',
  onlineTitle: 'Tylko {day}, przez internet',
  online: '{name} ({host})',
  onlineHint: 'Otworzy się wypełniony formularz. Ta firma zobaczy, co dodajesz.',
  saved: 'Plik do kalendarza jest gotowy. Otwórz go, żeby dodać go do kalendarza.',
  noDates: 'Te terminy już minęły, więc nie ma czego dodać.',
  failed: 'Nie udało się zrobić pliku do kalendarza. Spróbuj jeszcze raz.',
  framed: 'Nie ma pliku? Może ta strona nie pozwala go zapisać.',
  fullFinder: 'Otwórz te zajęcia w pełnej wyszukiwarce (nowa karta)',

  feedTitle: 'Śledź w swoim kalendarzu',
  feedHint: 'Wszystkie zajęcia w tym miejscu przez rok. Twój kalendarz sam sprawdza zmiany.',
  feedExample: 'Te godziny to przykłady i przy każdej jest to napisane.',
  feedAddress: 'Adres tego kalendarza',
  feedHow:
    'Skopiuj go. W Kalendarzu Google wybierz „Inne kalendarze” (Other calendars), „Z adresu URL” (From URL). W Outlooku wybierz „Dodaj kalendarz” (Add calendar), „Z internetu” (From web).',
  feedCopy: {
    copy: 'Kopiuj adres',
    copied: 'Adres skopiowany.',
    refused: 'Nie udało się skopiować. Adres jest zaznaczony: skopiuj go samodzielnie.',
  },
  subscribe: 'Subskrybuj na urządzeniu Apple',
  subscribeHint: 'Na innych urządzeniach ten link może nie działać.',
} as const satisfies PartIn<'pl', 'calendar'>
