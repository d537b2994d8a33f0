import type { PartIn } from '#words/catalogue.ts'

export const finder = {
  title: 'Kas vyksta vaikams iki 5 metų: {area}',
  loading: 'Ieškoma, kas vyksta',
  near: {
    found: {
      one: '{n} pasiūlymas. Rinkitės rodyklėmis aukštyn ir žemyn.',
      few: '{n} pasiūlymai. Rinkitės rodyklėmis aukštyn ir žemyn.',
      other: '{n} pasiūlymų. Rinkitės rodyklėmis aukštyn ir žemyn.',
    },
    yourPlace: 'Jūsų buvimo vieta',
    you: 'jūsų',
    aPoint: 'Taškas žemėlapyje',
    // Behind "nuo" and "netoli".
    thisPoint: 'šio taško',
  },
  locate: {
    use: 'Naudoti mano buvimo vietą',
    asking: 'Ieškoma, kur esate',
  },
  views: {
    list: 'Sąrašas',
    map: 'Žemėlapis',
    week: 'Savaitė',
    mapLoading: 'Kraunamas žemėlapis',
    mapFailed: 'Nepavyko įkelti žemėlapio. Viskas, kas jame, yra ir sąraše.',
    toMap: 'Pereiti prie žemėlapio',
  },
  filters: {
    open: 'Filtrai',
    openChosen: 'Filtrai ({n})',
    title: 'Filtrai',
  },
  drawer: { up: 'Daugiau sąrašo', down: 'Daugiau žemėlapio' },
  heading: {
    what: '{found}{matching}{suits}',
    matching: ' pagal „{q}“',
    suitsAll: {
      one: ' (visoms pasirinktoms amžiaus grupėms)',
      few: ' (visoms pasirinktoms amžiaus grupėms)',
      other: ' (visoms pasirinktoms amžiaus grupėms)',
    },
    suitsAny: {
      one: ' (bent vienai pasirinktai amžiaus grupei)',
      few: ' (bent vienai pasirinktai amžiaus grupei)',
      other: ' (bent vienai pasirinktai amžiaus grupei)',
    },
    when: {
      today: ' šiandien',
      tomorrow: ' rytoj',
      weekend: ' šį savaitgalį',
      week: ' per artimiausias 7 dienas',
    },
    onDay: ' ({day})',
    inDays: ' ({days})',
    measuredFrom: ', matuojant nuo {near}',
    within: {
      one: ', iki {n} mylios nuo {near}',
      few: ', iki {n} mylių nuo {near}',
      other: ', iki {n} mylių nuo {near}',
    },
    withinAbout: {
      one: ', iki maždaug {n} mylios nuo {near}',
      few: ', iki maždaug {n} mylių nuo {near}',
      other: ', iki maždaug {n} mylių nuo {near}',
    },
    nearestFirst: ', nuo artimiausių',
    byName: ', pagal pavadinimą',
    soonestFirst: ', nuo anksčiausių',
    // “apie 3” alone would be “about three”.
    toAsk: {
      one: ', ir dar {n}, apie kurį reikia paklausti',
      few: ', ir dar {n}, apie kuriuos reikia paklausti',
      other: ', ir dar {n}, apie kuriuos reikia paklausti',
    },
    // In brackets: “to be asked about in the next 7 days” would be when to ask.
    onlyToAsk: {
      one: '{n} užsiėmimas (reikia paklausti)',
      few: '{n} užsiėmimai (reikia paklausti)',
      other: '{n} užsiėmimų (reikia paklausti)',
    },
    times: { one: ', {n} kartas', few: ', {n} kartai', other: ', {n} kartų' },
  },
  later: 'Dar {n} po šios dienos: {day}',
  appointments: 'Iš anksto susitarus',
  ask: {
    'times-unknown': {
      title: 'Čia dar vyksta: paklauskite, kada',
      hint: {
        one: 'Tokių užsiėmimų: {n}. Tai vyksta, bet laikas nepaskelbtas. Paskambinkite arba paklauskite ten.',
        few: 'Tokių užsiėmimų: {n}. Jie vyksta, bet jų laikas nepaskelbtas. Paskambinkite arba paklauskite ten.',
        other:
          'Tokių užsiėmimų: {n}. Jie vyksta, bet jų laikas nepaskelbtas. Paskambinkite arba paklauskite ten.',
      },
    },
    'dates-not-confirmed': {
      title: 'Gal vyks: pirma paklauskite',
      hint: {
        one: 'Tokių užsiėmimų: {n}. Tai vyksta, bet datos nepatvirtintos. Paskambinkite arba paklauskite ten.',
        few: 'Tokių užsiėmimų: {n}. Jie vyksta, bet jų datos nepatvirtintos. Paskambinkite arba paklauskite ten.',
        other:
          'Tokių užsiėmimų: {n}. Jie vyksta, bet jų datos nepatvirtintos. Paskambinkite arba paklauskite ten.',
      },
    },
  },
  more: 'Rodyti dar {n}',
  show: 'Rodyti {n}',
  shown: 'Rodoma {shown} iš {all}',
  nothing: 'Niekas neatitinka visko, ką pasirinkote',
  nothingYet: 'Sąraše dar nieko nėra',
  partFailed: 'Nepavyko įkelti dalies informacijos.',
} satisfies PartIn<'lt', 'finder'>
