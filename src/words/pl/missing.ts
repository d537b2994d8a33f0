import type { PartIn } from '#words/catalogue.ts'

export const missing = {
  partial: {
    hubs: 'Nie udało się wczytać centrów dla rodzin (family hubs).',
    libraries: 'Nie udało się wczytać bibliotek.',
    venues: 'Nie udało się wczytać sal i innych miejsc.',
    'former-centres': 'Nie udało się wczytać dawnych centrów dla dzieci (children’s centres).',
    sessions: 'Nie udało się wczytać zajęć.',
    calendar:
      'Nie udało się wczytać terminów roku szkolnego i dni ustawowo wolnych (bank holidays), więc niektóre daty mogą być złe. Zadzwoń przed wyjściem.',
    'example-times': 'Nie udało się wczytać godzin.',
    translations: 'Nie udało się wczytać po polsku opisów z tego hrabstwa, więc są po angielsku.',
    unread: {
      one: 'Jednej pozycji nie dało się odczytać, więc jej nie pokazujemy. Może nowa wersja to potrafi.',
      few: '{n} pozycji nie dało się odczytać, więc ich nie pokazujemy. Może nowa wersja to potrafi.',
      many: '{n} pozycji nie dało się odczytać, więc ich nie pokazujemy. Może nowa wersja to potrafi.',
      other:
        '{n} pozycji nie dało się odczytać, więc ich nie pokazujemy. Może nowa wersja to potrafi.',
    },
    rest: 'Wszystko inne jest tutaj.',
  },
  why: {
    offline: 'Chyba nie ma internetu.',
    missing: 'Brakuje pliku. To nasza wina, nie twoja.',
    malformed: 'Nie da się odczytać pliku. To nasza wina, nie twoja.',
    slow: 'Trwało to zbyt długo. Może zasięg jest słaby.',
    newer: 'Ta aplikacja jest na to za stara.',
  },
} as const satisfies PartIn<'pl', 'missing'>
