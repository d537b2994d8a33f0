import type { PartIn } from '#words/catalogue.ts'

export const app = {
  skip: 'Przejdź do głównej treści',
  title: '{page} – {product}',
  finderTitle: 'Zajęcia i miejsca dla dzieci do 5 lat: {area}',
  language: {
    label: 'Język',
    missing:
      'Nie udało się wczytać języka: {language}. Wczytaj stronę ponownie, gdy będzie zasięg.',
  },
  areas: 'Regiony',
  home: 'Zajęcia i miejsca dla dzieci do 5 lat',
  loading: 'Wczytujemy informacje',
  footer: {
    title: 'Pomoc i informacje o tej wyszukiwarce',
    help: 'Potrzebujesz pomocy w szukaniu?',
    ring: 'Zadzwoń: {name}, {phone}.',
    visit: 'Zajrzyj na stronę {website}.',
    checkedUnknown: 'Nie wiadomo, kiedy ostatnio sprawdzono te informacje.',
    checkedOn: 'Te informacje ostatnio sprawdzono {date}.',
    checkedBetween: 'Te informacje ostatnio sprawdzono między {from} a {to}.',
    checkedRest: 'Nie wiadomo, kiedy sprawdzono pozostałe.',
    data: 'O tych informacjach',
    accessibility: 'Dostępność',
    privacy: 'Prywatność',
    embed: 'Umieść to na swojej stronie',
    credits: 'Licencja i podziękowania',
    licence: 'Licencja: {licence}',
  },
  trouble: {
    title: 'Nie udało się wczytać informacji',
    offline: 'Chyba nie ma internetu. Sprawdź zasięg lub Wi-Fi i spróbuj jeszcze raz.',
    missing: 'Brakuje pliku, którego ta strona potrzebuje. To nasza wina, nie twoja.',
    malformed: 'Nie da się odczytać pliku, którego ta strona potrzebuje. To nasza wina, nie twoja.',
    slow: 'Trwało to zbyt długo. Może zasięg jest słaby. Spróbuj za chwilę.',
    newer: 'Ta aplikacja jest za stara na te informacje. Pobierz nową wersję.',
    file: 'Plik: {file}',
  },
  newVersion: {
    offer: 'Nowa wersja: wczytaj ponownie',
    looking: 'Szukamy nowej wersji',
    newest: 'To najnowsza wersja, jaką możemy znaleźć.',
  },
  crash: {
    title: 'Coś poszło nie tak',
    said: 'Ta strona przestała działać. To nie przez ciebie i nic nie zginęło.',
    reload: 'Wczytaj stronę ponownie',
    ring: 'Jeśli to się powtarza, zadzwoń: {council}, {phone}',
  },
} as const satisfies PartIn<'pl', 'app'>
