import type { PartIn } from '#words/catalogue.ts'

export const offline = {
  saved: 'Zapisano w tym telefonie: {area}, {day} {time}',
  savedPart: 'Zapisano w tym telefonie: {area}, {day} {time}. Części brakuje.',
  noSignal: 'Brak zasięgu',
  noSignalSaved: 'Brak zasięgu: zapisana kopia',
  slowSaved: 'Wolna sieć: zapisana kopia',
  saving: 'Zapisujemy w tym telefonie: {area}',
  waiting: '{area}: jeszcze nie zapisano w tym telefonie. Czeka na zasięg',
  clock:
    'Zegar tego telefonu pokazuje datę {today}, ale informacje są z {updated}. Jeśli zegar jest zły, to dni i godziny na ekranie też są złe. Sprawdź zegar w ustawieniach telefonu.',
  ready: 'Wszystko gotowe na wizyty?',
  old: {
    one: 'Informacje w tym telefonie mają {n} dzień. Godziny mogły się zmienić: zadzwoń przed wyjściem.',
    few: 'Informacje w tym telefonie mają {n} dni. Godziny mogły się zmienić: zadzwoń przed wyjściem.',
    many: 'Informacje w tym telefonie mają {n} dni. Godziny mogły się zmienić: zadzwoń przed wyjściem.',
    other:
      'Informacje w tym telefonie mają {n} dnia. Godziny mogły się zmienić: zadzwoń przed wyjściem.',
  },
  oldHint: 'Odświeżą się, gdy będzie zasięg.',
  mended: 'Przeglądarka usunęła to, co było zapisane w tym telefonie. Zapisaliśmy to jeszcze raz.',
  full: 'W tym telefonie nie ma miejsca, żeby zapisać informacje. Zwolnij trochę miejsca i sprawdź jeszcze raz.',
  later: 'Nie teraz',
  notices: 'O tym, co jest zapisane w tym telefonie',
  dialog: {
    title: 'Wszystko gotowe na wizyty?',
    lead: 'Zanim pójdziesz tam, gdzie nie ma zasięgu: sprawdź, czy w tym telefonie jest wszystko. Region: {area}.',
    checking: 'Sprawdzamy każdy plik',
    missing: {
      one: 'Brakuje {n} pliku. Pobieramy',
      few: 'Brakuje {n} plików. Pobieramy',
      many: 'Brakuje {n} plików. Pobieramy',
      other: 'Brakuje {n} pliku. Pobieramy',
    },
    fetching: 'Pobieramy nowości',
    yes: 'Tak. Gotowe na wizyty.',
    no: 'Jeszcze nie gotowe',
    lacking: {
      one: 'Brakuje {n} pliku:',
      few: 'Brakuje {n} plików:',
      many: 'Brakuje {n} plików:',
      other: 'Brakuje {n} pliku:',
    },
    goOnline: 'Przejdź tam, gdzie jest zasięg, i sprawdź jeszcze raz.',
    files: 'Sprawdzono. Wyszukiwarka: {app}. Informacje: {area}. W tym telefonie: {size}.',
    languages: 'Bez zasięgu można czytać w tych językach: {languages}.',
    countOfFiles: {
      one: '{n} plik',
      few: '{n} pliki',
      many: '{n} plików',
      other: '{n} pliku',
    },
    megabytes: '{megabytes}\u00A0MB',
    streets: {
      title: 'Ulice na mapie',
      said: 'Mapa pokazuje ulice tylko wtedy, gdy jest zasięg. Możesz zapisać ulice wokół każdego miejsca.',
      button: 'Zapisz też ulice',
      again: 'Zapisz je jeszcze raz',
      saving: 'Zapisujemy ulice',
      saved: 'Ulice wokół każdego miejsca są w tym telefonie: {size}.',
      failed:
        'Nie udało się zapisać wszystkich. Sprawdź zasięg i wolne miejsce w telefonie i spróbuj jeszcze raz.',
      plan: 'Ulice wokół tych miejsc też są w tym telefonie: {size}. „Zakończ wizytę” je usuwa.',
    },
    kept: {
      asking: 'Przeglądarka może zapytać, czy to przechować. Jeśli zapyta, zgódź się.',
      yes: 'Przeglądarka zgodziła się to przechować.',
      no: 'Przeglądarka może to usunąć, gdy w telefonie zabraknie miejsca albo gdy przez kilka tygodni nikt tu nie zajrzy. Sprawdź jeszcze raz przed wyjściem.',
    },
    again: 'Sprawdź jeszcze raz',
    impossible: 'Ta przeglądarka nie może zapisać wyszukiwarki',
    impossibleWhy:
      'Może to blokować okno prywatne albo ustawienie telefonu. Gdy jest zasięg, wszystko działa tak jak jest.',
    install: {
      title: 'Dodaj do ekranu głównego',
      said: 'Tutaj działa tak jak jest. Z ekranu głównego otwiera się jednym dotknięciem.',
      button: 'Dodaj do ekranu głównego',
      steps: [
        'Naciśnij w przeglądarce przycisk „Udostępnij” (Share).',
        'Wybierz „Do ekranu głównego” (Add to Home Screen).',
        'Otwórz stamtąd raz, gdy jest zasięg: zapisze się osobna kopia.',
      ],
    },
  },
} as const satisfies PartIn<'pl', 'offline'>
