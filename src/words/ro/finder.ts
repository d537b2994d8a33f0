import type { PartIn } from '#words/catalogue.ts'

export const finder = {
  title: 'Ce se face pentru copii sub 5 ani în {area}',
  loading: 'Căutăm ce activități sunt',
  near: {
    found: {
      one: '{n} sugestie. Folosiți săgețile sus și jos.',
      few: '{n} sugestii. Folosiți săgețile sus și jos.',
      other: '{n} de sugestii. Folosiți săgețile sus și jos.',
    },
    yourPlace: 'Locul unde sunteți',
    you: 'dumneavoastră',
    aPoint: 'Un punct pe hartă',
    thisPoint: 'acest punct',
  },
  locate: {
    use: 'Folosiți locul unde mă aflu',
    asking: 'Căutăm unde sunteți',
  },
  views: {
    list: 'Listă',
    map: 'Hartă',
    week: 'Săptămână',
    mapLoading: 'Se încarcă harta',
    mapFailed: 'Harta nu a putut fi încărcată. Tot ce e pe ea e și în listă.',
    toMap: 'Săriți la hartă',
  },
  filters: {
    open: 'Filtre',
    openChosen: 'Filtre ({n})',
    title: 'Filtre',
  },
  drawer: { up: 'Mai mult din listă', down: 'Mai mult din hartă' },
  heading: {
    what: '{found}{matching}{suits}',
    matching: ' pentru „{q}”',
    suitsAll: {
      one: ' (se potrivește cu toate vârstele alese)',
      few: ' (se potrivesc cu toate vârstele alese)',
      other: ' (se potrivesc cu toate vârstele alese)',
    },
    suitsAny: {
      one: ' (se potrivește cu măcar una dintre vârstele alese)',
      few: ' (se potrivesc cu măcar una dintre vârstele alese)',
      other: ' (se potrivesc cu măcar una dintre vârstele alese)',
    },
    when: {
      today: ' azi',
      tomorrow: ' mâine',
      weekend: ' în acest weekend',
      week: ' în următoarele 7 zile',
    },
    onDay: ' {day}',
    inDays: ' ({days})',
    measuredFrom: ', măsurând de la {near}',
    within: {
      one: ', la cel mult {n} milă de {near}',
      few: ', la cel mult {n} mile de {near}',
      other: ', la cel mult {n} de mile de {near}',
    },
    withinAbout: {
      one: ', la cel mult aproximativ {n} milă de {near}',
      few: ', la cel mult aproximativ {n} mile de {near}',
      other: ', la cel mult aproximativ {n} de mile de {near}',
    },
    nearestFirst: ', întâi cele mai apropiate',
    byName: ', după nume',
    soonestFirst: ', întâi cele care încep mai curând',
    toAsk: {
      one: ', plus una despre care trebuie să întrebați',
      few: ', plus {n} despre care trebuie să întrebați',
      other: ', plus {n} despre care trebuie să întrebați',
    },
    // In brackets: “to be asked about in the next 7 days” would be when to ask.
    onlyToAsk: {
      one: '{n} activitate (trebuie să întrebați)',
      few: '{n} activități (trebuie să întrebați)',
      other: '{n} de activități (trebuie să întrebați)',
    },
    times: { one: ', o dată', few: ', de {n} ori', other: ', de {n} de ori' },
  },
  later: 'Încă {n} după {day}',
  appointments: 'Cu programare',
  ask: {
    'times-unknown': {
      title: 'Se țin aici și acestea: întrebați la ce oră',
      hint: {
        one: 'Această activitate se ține, dar orele nu sunt publicate. Sunați sau întrebați acolo.',
        few: 'Aceste {n} activități se țin, dar orele nu sunt publicate. Sunați sau întrebați acolo.',
        other:
          'Aceste {n} de activități se țin, dar orele nu sunt publicate. Sunați sau întrebați acolo.',
      },
    },
    'dates-not-confirmed': {
      title: 'Poate se țin: întrebați întâi',
      hint: {
        one: 'Această activitate se ține, dar zilele nu sunt confirmate. Sunați sau întrebați acolo.',
        few: 'Aceste {n} activități se țin, dar zilele nu sunt confirmate. Sunați sau întrebați acolo.',
        other:
          'Aceste {n} de activități se țin, dar zilele nu sunt confirmate. Sunați sau întrebați acolo.',
      },
    },
  },
  more: 'Arătați încă {n}',
  show: 'Arătați {n}',
  shown: 'Se arată {shown} din {all}',
  nothing: 'Nimic nu se potrivește cu toate acestea',
  nothingYet: 'Încă nu e nimic în listă',
  partFailed: 'O parte din informații nu a putut fi încărcată.',
} satisfies PartIn<'ro', 'finder'>
