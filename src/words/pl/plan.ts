import type { PartIn } from '#words/catalogue.ts'

export const plan = {
  title: 'Twój plan',
  count: {
    one: '{n} pozycja',
    few: '{n} pozycje, w twojej kolejności',
    many: '{n} pozycji, w twojej kolejności',
    other: '{n} pozycji, w twojej kolejności',
  },
  list: 'Co jest w twoim planie',
  empty: 'W twoim planie nic jeszcze nie ma.',
  emptyHow: 'Naciśnij „Dodaj do planu” przy zajęciach lub przy miejscu, a pojawi się tutaj.',
  find: 'Znajdź coś do dodania',

  keep: {
    title: 'Zachowaj ten plan',
    label: 'Zachowaj na tym urządzeniu',
    kept: 'Plan będzie tu następnym razem, tylko na tym urządzeniu. Nic nie jest nikomu wysyłane.',
    notKept:
      'Teraz plan jest tu do zamknięcia tej karty albo przez 8 godzin. Zaznacz to tylko na własnym urządzeniu.',
  },
  trouble: {
    spoiled:
      'Nie dało się odczytać twojego zapisanego planu, więc go usunęliśmy. Dodaj wszystko jeszcze raz.',
    full: 'Na tym urządzeniu nie ma miejsca, żeby zapisać twój plan. Jest tu do zamknięcia strony. Żeby go zachować, wyślij go.',
    blocked:
      'Ta przeglądarka nie pozwala nam zapisać twojego planu. Jest tu do zamknięcia strony. Żeby go zachować, wyślij go.',
  },

  order: {
    byTime: 'Ułóż według dnia i godziny',
    sorted: 'Ułożono według dnia i godziny.',
    up: 'Przesuń w górę',
    down: 'Przesuń w dół',
    drag: 'Przeciągnij, żeby przesunąć',
    moved: '{title}: teraz {at} z {of}',
  },
  remove: 'Usuń',
  clear: 'Wyczyść plan',
  removed: '{title}: usunięto z twojego planu.',
  cleared: 'Twój plan jest teraz pusty.',
  undo: 'Przywróć',
  undoClear: 'Przywróć wszystko',

  gone: 'Tego już nie ma na liście',
  was: 'To było: {name}',
  goneUnknown: 'Nie wiemy, co to było. Zapytaj osobę, od której masz ten link.',
  notNow: 'Teraz nie udało się tego wczytać',

  change: {
    title: 'Zmiany od czasu, gdy to zapisano',
    seen: 'OK, już wiem',
    times: 'Godziny się zmieniły.',
    timesWere: 'Godziny się zmieniły. Przedtem było: {times}',
    timesNew: 'Godziny są już znane.',
    place: 'Zmieniło się miejsce. Poprzednie miejsce: {was}',
    closed: 'To miejsce zostało zamknięte',
    shutForNow: 'To miejsce jest na razie zamknięte',
    reopened: 'To miejsce znowu jest otwarte',
    cancelled: 'Odwołane, {day}: {note}',
    moved: 'Początek o {time}, {day}: {note}',
    ends: 'Koniec o {time}, {day}: {note}',
    shutOn: 'Zamknięte, {day}: {note}',
    shutFrom: 'Zamknięte, {days}: {note}',
  },

  clash: {
    title: {
      one: 'Dwie z tych pozycji są blisko siebie w czasie',
      few: 'Niektóre z tych pozycji są blisko siebie w czasie',
      many: 'Niektóre z tych pozycji są blisko siebie w czasie',
      other: 'Niektóre z tych pozycji są blisko siebie w czasie',
    },
    together: {
      one: 'Dwie z tych pozycji są w tym samym czasie',
      few: 'Niektóre z tych pozycji są w tym samym czasie',
      many: 'Niektóre z tych pozycji są w tym samym czasie',
      other: 'Niektóre z tych pozycji są w tym samym czasie',
    },
    mixed: 'Niektóre z tych pozycji są w tym samym czasie lub zaraz po sobie',
    more: 'Pokaż jeszcze {n}',
    overlap: '{day}: {one} i {other} są w tym samym czasie.',
    tight: '{day}: {one}, koniec o {ends}; {other}, początek o {starts}. Odległość: {far}.',
    instead: 'Zamiast tego możesz iść na {one}: {day} o {time}. Wtedy nic się nie nakłada.',
    openEnd:
      '{day}: {one}, początek o {starts}, koniec nieznany; {other}, początek o {then}. Odległość: {far}.',
  },

  linked: {
    title: 'Plan, który ktoś ci przysłał',
    intro: {
      one: '{n} pozycja. Godziny na tej stronie są najnowsze, jakie mamy.',
      few: '{n} pozycje. Godziny na tej stronie są najnowsze, jakie mamy.',
      many: '{n} pozycji. Godziny na tej stronie są najnowsze, jakie mamy.',
      other: '{n} pozycji. Godziny na tej stronie są najnowsze, jakie mamy.',
    },
    cut: 'W linku jest więcej pozycji niż {most}. Pokazujemy tylko pierwsze {most}.',
    yours: {
      one: 'Masz też własny plan: {n} pozycja. Nadal tu jest.',
      few: 'Masz też własny plan: {n} pozycje. Nadal tu jest.',
      many: 'Masz też własny plan: {n} pozycji. Nadal tu jest.',
      other: 'Masz też własny plan: {n} pozycji. Nadal tu jest.',
    },
    use: 'Użyj tego planu',
    useInstead: 'Użyj go zamiast mojego',
    add: 'Dodaj to do mojego planu',
    leftOut: {
      one: 'Jeśli go weźmiesz, {n} pozycja zostanie pominięta: miejsce jest zamknięte albo nie znamy jego adresu.',
      few: 'Jeśli go weźmiesz, {n} pozycje zostaną pominięte: miejsce jest zamknięte albo nie znamy jego adresu.',
      many: 'Jeśli go weźmiesz, {n} pozycji zostanie pominiętych: miejsce jest zamknięte albo nie znamy jego adresu.',
      other:
        'Jeśli go weźmiesz, {n} pozycji zostanie pominiętych: miejsce jest zamknięte albo nie znamy jego adresu.',
    },
    own: 'Pokaż mój własny plan',
  },
} as const satisfies PartIn<'pl', 'plan'>
