import type { PartIn } from '#words/catalogue.ts'

export const offline = {
  saved: 'Išsaugota šiame telefone: {area}, {day} {time}',
  savedPart: 'Išsaugota šiame telefone: {area}, {day} {time}. Dalies trūksta.',
  noSignal: 'Nėra ryšio',
  noSignalSaved: 'Nėra ryšio: išsaugota kopija',
  slowSaved: 'Lėtas ryšys: išsaugota kopija',
  saving: 'Saugoma šiame telefone: {area}',
  waiting: 'Šiame telefone dar nėra: {area}. Laukiama ryšio',
  clock:
    'Šio telefono laikrodis rodo {today}, bet informacija yra tokios dienos: {updated} Jei laikrodis rodo neteisingai, čia rodomos dienos ir laikas irgi neteisingi. Patikrinkite jį telefono nustatymuose.',
  ready: 'Pasiruošta vizitams?',
  old: {
    one: 'Informacijai šiame telefone {n} diena. Laikas gali būti pasikeitęs: prieš eidami paskambinkite.',
    few: 'Informacijai šiame telefone {n} dienos. Laikas gali būti pasikeitęs: prieš eidami paskambinkite.',
    other:
      'Informacijai šiame telefone {n} dienų. Laikas gali būti pasikeitęs: prieš eidami paskambinkite.',
  },
  oldHint: 'Ji bus atnaujinta, kai bus ryšys.',
  mended:
    'Naršyklė buvo ištrynusi tai, kas išsaugota šiame telefone. Dabar viskas išsaugota iš naujo.',
  full: 'Šiame telefone nėra vietos informacijai išsaugoti. Atlaisvinkite vietos ir patikrinkite dar kartą.',
  later: 'Ne dabar',
  notices: 'Apie tai, kas išsaugota šiame telefone',
  dialog: {
    title: 'Pasiruošta vizitams?',
    lead: 'Prieš važiuodami ten, kur nėra ryšio, patikrinkite, ar šiame telefone yra visa ši vietovė: {area}.',
    checking: 'Tikrinami visi failai',
    missing: {
      one: 'Trūksta {n} failo. Jis atsisiunčiamas',
      few: 'Trūksta {n} failų. Jie atsisiunčiami',
      other: 'Trūksta {n} failų. Jie atsisiunčiami',
    },
    fetching: 'Atsisiunčiama, kas nauja',
    yes: 'Taip. Vizitams pasiruošta.',
    no: 'Dar nepasiruošta',
    lacking: {
      one: 'Trūksta {n} failo:',
      few: 'Trūksta {n} failų:',
      other: 'Trūksta {n} failų:',
    },
    goOnline: 'Nueikite ten, kur yra ryšys, ir patikrinkite dar kartą.',
    files: 'Patikrinta: svetainė – {app}, informacija – {area}. Šiame telefone užima {size}.',
    languages: 'Be ryšio galima skaityti šiomis kalbomis: {languages}.',
    countOfFiles: { one: '{n} failas', few: '{n} failai', other: '{n} failų' },
    megabytes: '{megabytes}\u00a0MB',
    streets: {
      title: 'Gatvės žemėlapyje',
      said: 'Gatvės žemėlapyje matomos tik esant ryšiui. Galite išsaugoti gatves aplink kiekvieną vietą.',
      button: 'Išsaugoti ir gatves',
      again: 'Išsaugoti jas dar kartą',
      saving: 'Saugomos gatvės',
      saved: 'Gatvės aplink kiekvieną vietą išsaugotos šiame telefone: {size}.',
      failed:
        'Nepavyko visų išsaugoti. Patikrinkite ryšį ir laisvą vietą šiame telefone, tada bandykite dar kartą.',
      plan: 'Gatvės aplink šias vietas taip pat išsaugotos šiame telefone: {size}. Mygtukas „Baigti vizitą“ jas ištrina.',
    },
    kept: {
      asking: 'Naršyklė gali paklausti, ar tai laikyti. Jei paklaus, sutikite.',
      yes: 'Naršyklė sutiko tai laikyti.',
      no: 'Naršyklė gali tai ištrinti, kai telefone trūks vietos arba kai kelias savaites čia neužeisite. Prieš važiuodami patikrinkite dar kartą.',
    },
    again: 'Patikrinti dar kartą',
    impossible: 'Ši naršyklė negali išsaugoti svetainės',
    impossibleWhy:
      'Gal trukdo privatus langas arba šio telefono nustatymas. Kai yra ryšys, viskas veikia ir taip.',
    install: {
      title: 'Įdėkite į pradžios ekraną',
      said: 'Čia veikia ir taip. Iš pradžios ekrano atsivers vienu paspaudimu.',
      button: 'Pridėti prie pradžios ekrano',
      steps: [
        'Paspauskite naršyklės mygtuką „Bendrinti“ (Share).',
        'Pasirinkite „Pridėti prie pradžios ekrano“ (Add to Home Screen).',
        'Vieną kartą atverkite iš ten, kai yra ryšys: bus išsaugota atskira kopija.',
      ],
    },
  },
} satisfies PartIn<'lt', 'offline'>
