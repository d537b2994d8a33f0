import type { PartIn } from '#words/catalogue.ts'

export const map = {
  name: 'Mapa',
  skip: 'Pomiń mapę',
  toList: 'Wróć do listy',
  empty: 'Na mapie ({area}) nie ma teraz żadnych miejsc.',
  summary: {
    one: 'Mapa ({area}) pokazuje {n} miejsce. Wszystko, co jest na mapie, jest też na liście.',
    few: 'Mapa ({area}) pokazuje {n} miejsca. Wszystko, co jest na mapie, jest też na liście.',
    many: 'Mapa ({area}) pokazuje {n} miejsc. Wszystko, co jest na mapie, jest też na liście.',
    other: 'Mapa ({area}) pokazuje {n} miejsca. Wszystko, co jest na mapie, jest też na liście.',
  },
  summaryAround: {
    one: 'Mapa ({area}) pokazuje {n} miejsce wokół {from}. Wszystko, co jest na mapie, jest też na liście.',
    few: 'Mapa ({area}) pokazuje {n} miejsca wokół {from}. Wszystko, co jest na mapie, jest też na liście.',
    many: 'Mapa ({area}) pokazuje {n} miejsc wokół {from}. Wszystko, co jest na mapie, jest też na liście.',
    other:
      'Mapa ({area}) pokazuje {n} miejsca wokół {from}. Wszystko, co jest na mapie, jest też na liście.',
  },
  keys: 'Strzałki przesuwają mapę. Plus i minus przybliżają i oddalają. Na pinezce strzałki przenoszą do następnej pinezki.',
  surface: 'Mapa, którą można przesuwać',

  pin: {
    andMore: {
      one: '{title} i jeszcze {n}',
      few: '{title} i jeszcze {n}',
      many: '{title} i jeszcze {n}',
      other: '{title} i jeszcze {n}',
    },
    several: {
      one: '{n} miejsce: {names}',
      few: '{n} miejsca: {names}',
      many: '{n} miejsc: {names}',
      other: '{n} miejsca: {names}',
    },
    cluster: {
      one: '{n} miejsce, przybliż mapę, okolica: {around}',
      few: '{n} miejsca, przybliż mapę, okolica: {around}',
      many: '{n} miejsc, przybliż mapę, okolica: {around}',
      other: '{n} miejsca, przybliż mapę, okolica: {around}',
    },
    close: {
      one: '{n} miejsce blisko siebie, okolica: {around}',
      few: '{n} miejsca blisko siebie, okolica: {around}',
      many: '{n} miejsc blisko siebie, okolica: {around}',
      other: '{n} miejsca blisko siebie, okolica: {around}',
    },
    numbered: '{name} ({number})',
  },

  origin: 'Odległości są liczone od {name}',
  quarterMile: 'ćwierć mili',
  halfMile: 'pół mili',
  miles: {
    one: '{n}\u00A0mila',
    few: '{n}\u00A0mile',
    many: '{n}\u00A0mil',
    other: '{n}\u00A0mili',
  },

  controls: 'Przesuń mapę',
  zoomIn: 'Przybliż',
  zoomOut: 'Oddal',
  showAll: 'Pokaż wszystkie miejsca',
  all: 'Pokaż wszystkie',
  move: 'Przesuń',
  north: 'Przesuń w górę',
  south: 'Przesuń w dół',
  west: 'Przesuń w lewo',
  east: 'Przesuń w prawo',
  searchHere: 'Szukaj w tej okolicy',
  searchAround: 'Szukaj w okolicy: {near}',
  twoFingers: 'Przesuwaj mapę dwoma palcami',
  wheel: 'Kliknij mapę, a potem przybliżaj kółkiem myszy',

  panel: {
    away: 'odległość: {far}',
    several: {
      one: 'Tutaj: {n} miejsce',
      few: 'Tutaj: {n} miejsca',
      many: 'Tutaj: {n} miejsc',
      other: 'Tutaj: {n} miejsca',
    },
    choose: 'Wybierz miejsce',
    none: 'Brak pasujących zajęć.',
    more: 'i jeszcze {n}',
    open: 'Więcej o: {name}',
    back: 'Wróć do miejsc w tym punkcie',
    close: 'Zamknij',
  },

  notice: {
    simplified: 'Mapa uproszczona: drogi i granice miast są przybliżone',
    roadless: 'Mapa uproszczona, bez dróg',
    noTiles: 'Nie udało się wczytać dokładnej mapy. To jest mapa uproszczona.',
    patchy: 'Nie udało się wczytać części ulic. Zamiast nich jest mapa uproszczona.',
    plain: 'Tego obszaru jeszcze nie narysowano. Miejsca i miasta są tam, gdzie powinny być.',
  },
  credit: {
    embedded: 'Mapa uproszczona: GSHHG, GeoNames (CC BY 4.0), Natural Earth',
    withStations: 'Mapa uproszczona: GSHHG, GeoNames (CC BY 4.0), Natural Earth, Wikidata',
  },
} as const satisfies PartIn<'pl', 'map'>
