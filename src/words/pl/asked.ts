import type { PartIn } from '#words/catalogue.ts'

export const asked = {
  groups: {
    starts: 'Szukaj od',
    streets: 'Ulice',
    places: 'Miejsca',
    sessions: 'Zajęcia',
    'former-centres': 'Zamknięte centra dla dzieci (children’s centres)',
  },
  near: 'Blisko {name}',
  partOfPostcode: 'część kodu pocztowego',
  kinds: {
    town: 'miasto',
    village: 'wieś',
    district: 'okolica z tym kodem pocztowym',
    sector: 'okolica z tym kodem pocztowym',
  },
  kindsNear: {
    town: 'miasto koło {by}',
    village: 'wieś koło {by}',
    district: 'okolica z tym kodem pocztowym, koło {by}',
    sector: 'okolica z tym kodem pocztowym, koło {by}',
  },
  at: 'miejsce: {place}',
  doubts: {
    'half-postcode': '„{text}” to nie jest cały kod pocztowy.',
    'postcode-area': 'Od „{text}” zaczyna się wiele kodów pocztowych. Wpisz trochę więcej.',
    'odd-postcode': '„{text}” nie jest poprawnym kodem pocztowym.',
    several: 'Więcej niż jedno miejsce ma nazwę „{text}”.',
    unfinished: 'Nic nie nazywa się po prostu „{text}”.',
    spelling: 'Nie znamy nazwy „{text}”.',
  },
  didYouMean: 'Czy chodzi o: {name}?',
  didYouMeanNear: 'Czy chodzi o: {name} ({what})?',
  nowhere: {
    forces: 'To adres wojskowy, więc nie wiemy, gdzie to jest.',
    bank: 'Żadne miejsce nie ma tego kodu. Był to kod banku.',
  },
  tryAnother: 'Wpisz miasto lub wieś albo inny kod pocztowy.',
  unknownPostcode: 'Nie znamy kodu pocztowego „{text}”.',
  unknownName: 'Nie znamy nazwy „{text}”. Sprawdź pisownię albo wpisz pobliskie miasto lub wieś.',
  noStreets:
    'Nie znamy nazwy „{text}”, a nazw ulic nie udało się wczytać. Wpisz pobliskie miasto lub wieś.',
  lookForName: 'Szukaj „{text}” w nazwach',
  outside: '{name} jest poza regionem {area}. Zajęcia stamtąd są na innej liście.',
  notInList:
    'Kodu {name} nie ma na naszej liście dla regionu {area}. Zajęcia stamtąd mogą być na innej liście.',
  nearest: 'Najbliższe miejsca w {area}:',
  nearestTo: 'Miejsca w {area} najbliżej {round}:',
  lookIn: '{area} jest bliżej: szukaj tam, od {town}',
  lookFrom: 'Mimo to szukaj od {name}',
  thatIsIn: 'To jest w {area}: szukaj tam',
  listHasIt: 'Może to być na liście regionu {area}: szukaj tam',
  notLoaded: 'Nie udało się wczytać listy miast i kodów pocztowych. Reszta strony nadal działa.',
  whereFrom: {
    middleOf: {
      street: 'Blisko {name}, licząc od środka ulicy.',
      town: 'Blisko {name}, licząc od środka miasta.',
      village: 'Blisko {name}, licząc od środka wsi.',
    },
    somewhere: 'Blisko {name}. Dokładność: {miles}.',
    ended: 'Kod {postcode} nie jest już używany.',
    unlisted: 'Nie znamy kodu {postcode}: sprawdź go.',
    outside:
      '{name} jest poza regionem {area}. Zajęcia stamtąd są na innej liście. Odległości są liczone stamtąd; nic nie przesunięto.',
  },
  notLocated: {
    refused:
      'Twój telefon nie podał położenia. Możesz na to pozwolić w ustawieniach przeglądarki albo wpisać kod pocztowy lub miasto.',
    unavailable: 'Twój telefon nie mógł ustalić, gdzie jest. Wpisz kod pocztowy lub miasto.',
    slow: 'Szukanie twojego położenia trwało zbyt długo. Spróbuj jeszcze raz albo wpisz kod pocztowy lub miasto.',
    unanswered:
      'Przeglądarka może pytać, czy podać twoje położenie. Odpowiedz jej albo wpisz kod pocztowy lub miasto.',
    unsupported: 'Ta przeglądarka nie może podać twojego położenia. Wpisz kod pocztowy lub miasto.',
  },
} as const satisfies PartIn<'pl', 'asked'>
