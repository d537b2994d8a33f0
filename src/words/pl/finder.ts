import type { PartIn } from '#words/catalogue.ts'

export const finder = {
  title: 'Zajęcia dla dzieci do 5 lat: {area}',
  loading: 'Szukamy zajęć',
  near: {
    found: {
      one: '{n} podpowiedź. Użyj strzałek w górę i w dół.',
      few: '{n} podpowiedzi. Użyj strzałek w górę i w dół.',
      many: '{n} podpowiedzi. Użyj strzałek w górę i w dół.',
      other: '{n} podpowiedzi. Użyj strzałek w górę i w dół.',
    },
    yourPlace: 'Twoje położenie',
    // Behind "od", "blisko" and "wokół".
    you: 'ciebie',
    aPoint: 'Punkt na mapie',
    thisPoint: 'tego punktu',
  },
  locate: {
    use: 'Użyj mojego położenia',
    asking: 'Szukamy twojego położenia',
  },
  views: {
    list: 'Lista',
    map: 'Mapa',
    week: 'Tydzień',
    mapLoading: 'Wczytujemy mapę',
    mapFailed: 'Nie udało się wczytać mapy. Wszystko, co na niej jest, jest też na liście.',
    toMap: 'Przejdź do mapy',
  },
  filters: {
    open: 'Filtry',
    openChosen: 'Filtry ({n})',
    title: 'Filtry',
  },
  drawer: { up: 'Więcej listy', down: 'Więcej mapy' },
  heading: {
    what: '{found}{matching}{suits}',
    matching: ' na hasło „{q}”',
    suitsAll: {
      one: ', dla wszystkich wybranych grup wiekowych',
      few: ', dla wszystkich wybranych grup wiekowych',
      many: ', dla wszystkich wybranych grup wiekowych',
      other: ', dla wszystkich wybranych grup wiekowych',
    },
    suitsAny: {
      one: ', dla którejkolwiek z wybranych grup wiekowych',
      few: ', dla którejkolwiek z wybranych grup wiekowych',
      many: ', dla którejkolwiek z wybranych grup wiekowych',
      other: ', dla którejkolwiek z wybranych grup wiekowych',
    },
    when: {
      today: ' dziś',
      tomorrow: ' jutro',
      weekend: ' w ten weekend',
      week: ' w ciągu najbliższych 7 dni',
    },
    // In brackets the days stay as they are: no case to put them in.
    onDay: ' ({day})',
    inDays: ' ({days})',
    measuredFrom: ', licząc od {near}',
    within: {
      one: ', do {n} mili od {near}',
      few: ', do {n} mil od {near}',
      many: ', do {n} mil od {near}',
      other: ', do {n} mili od {near}',
    },
    withinAbout: {
      one: ', do około {n} mili od {near}',
      few: ', do około {n} mil od {near}',
      many: ', do około {n} mil od {near}',
      other: ', do około {n} mili od {near}',
    },
    nearestFirst: ', od najbliższych',
    byName: ', według nazwy',
    soonestFirst: ', od najwcześniejszych',
    // Without "jeszcze" it would read as a time: "at 3".
    toAsk: ', o jeszcze {n} trzeba zapytać',
    onlyToAsk: {
      one: '{n} zajęcia (trzeba zapytać)',
      few: '{n} zajęcia (trzeba zapytać)',
      many: '{n} zajęć (trzeba zapytać)',
      other: '{n} zajęć (trzeba zapytać)',
    },
    times: {
      one: ', {n} termin',
      few: ', {n} terminy',
      many: ', {n} terminów',
      other: ', {n} terminu',
    },
  },
  later: 'Jeszcze {n} po tym dniu: {day}',
  appointments: 'Po wcześniejszym umówieniu się',
  ask: {
    'times-unknown': {
      title: 'Są tu też te zajęcia: zapytaj o godziny',
      hint: {
        one: 'Te zajęcia się odbywają, ale ich godziny nie są opublikowane. Zadzwoń albo zapytaj na miejscu.',
        few: 'Te {n} zajęcia się odbywają, ale ich godziny nie są opublikowane. Zadzwoń albo zapytaj na miejscu.',
        many: 'Te zajęcia ({n}) się odbywają, ale ich godziny nie są opublikowane. Zadzwoń albo zapytaj na miejscu.',
        other:
          'Te zajęcia ({n}) się odbywają, ale ich godziny nie są opublikowane. Zadzwoń albo zapytaj na miejscu.',
      },
    },
    'dates-not-confirmed': {
      title: 'Mogą się odbyć: najpierw zapytaj',
      hint: {
        one: 'Te zajęcia się odbywają, ale ich terminy nie są potwierdzone. Zadzwoń albo zapytaj na miejscu.',
        few: 'Te {n} zajęcia się odbywają, ale ich terminy nie są potwierdzone. Zadzwoń albo zapytaj na miejscu.',
        many: 'Te zajęcia ({n}) się odbywają, ale ich terminy nie są potwierdzone. Zadzwoń albo zapytaj na miejscu.',
        other:
          'Te zajęcia ({n}) się odbywają, ale ich terminy nie są potwierdzone. Zadzwoń albo zapytaj na miejscu.',
      },
    },
  },
  more: 'Pokaż jeszcze {n}',
  show: 'Pokaż {n}',
  shown: 'Na ekranie: {shown} z {all}',
  nothing: 'Nic nie pasuje do tego wszystkiego',
  nothingYet: 'Na liście nic jeszcze nie ma',
  partFailed: 'Nie udało się wczytać części informacji.',
} as const satisfies PartIn<'pl', 'finder'>
