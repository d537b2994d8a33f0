import type { PartIn } from '#words/catalogue.ts'

export const plan = {
  title: 'Planul dumneavoastră',
  count: {
    one: '{n} lucru',
    few: '{n} lucruri, în ordinea dumneavoastră',
    other: '{n} de lucruri, în ordinea dumneavoastră',
  },
  list: 'Ce e în planul dumneavoastră',
  empty: 'Încă nu e nimic în planul dumneavoastră.',
  emptyHow: 'Apăsați „Adăugați în plan” lângă o activitate sau un loc și va apărea aici.',
  find: 'Găsiți ceva de adăugat',

  keep: {
    title: 'Păstrați acest plan',
    label: 'Păstrați pe acest dispozitiv',
    kept: 'Va fi aici și data viitoare, doar pe acest dispozitiv. Nu se trimite nimic nimănui.',
    notKept:
      'Acum e aici până închideți această filă sau timp de 8 ore. Bifați doar pe un dispozitiv al dumneavoastră.',
  },
  trouble: {
    spoiled:
      'Planul salvat nu a putut fi citit, așa că a fost șters. Vă rugăm să adăugați lucrurile din nou.',
    full: 'Acest dispozitiv nu are loc să salveze planul. El e aici până închideți pagina. Trimiteți-l cuiva ca să-l păstrați.',
    blocked:
      'Acest browser nu ne lasă să salvăm planul. El e aici până închideți pagina. Trimiteți-l cuiva ca să-l păstrați.',
  },

  order: {
    byTime: 'Puneți în ordinea zilelor și a orelor',
    sorted: 'Acum e în ordinea zilelor și a orelor.',
    up: 'Mutați în sus',
    down: 'Mutați în jos',
    drag: 'Trageți ca să mutați',
    moved: '{title} e acum {at} din {of}',
  },
  remove: 'Scoateți',
  clear: 'Ștergeți planul',
  removed: '{title} nu mai e în planul dumneavoastră.',
  cleared: 'Planul dumneavoastră e gol acum.',
  undo: 'Puneți la loc',
  undoClear: 'Puneți tot la loc',

  gone: 'Acesta nu mai e în listă',
  was: 'Era: {name}',
  goneUnknown: 'Nu știm ce era. Întrebați pe cine v-a trimis linkul.',
  notNow: 'Nu s-a putut încărca acum',

  change: {
    title: 'S-a schimbat de când l-ați salvat',
    seen: 'Bine, am văzut',
    times: 'Orele s-au schimbat.',
    timesWere: 'Orele s-au schimbat. Înainte erau: {times}',
    timesNew: 'Acum se știu orele.',
    place: 'S-a mutat. Era la {was}',
    closed: 'Acest loc s-a închis',
    shutForNow: 'Acest loc e închis deocamdată',
    reopened: 'Acest loc s-a deschis din nou',
    cancelled: 'Anulat {day}: {note}',
    moved: 'Începe la {time} {day}: {note}',
    ends: 'Se termină la {time} {day}: {note}',
    shutOn: 'Închis {day}: {note}',
    shutFrom: 'Închis ({days}): {note}',
  },

  clash: {
    title: {
      one: 'Două dintre acestea sunt foarte apropiate ca oră',
      few: 'Unele dintre acestea sunt foarte apropiate ca oră',
      other: 'Unele dintre acestea sunt foarte apropiate ca oră',
    },
    together: {
      one: 'Două dintre acestea sunt în același timp',
      few: 'Unele dintre acestea sunt în același timp',
      other: 'Unele dintre acestea sunt în același timp',
    },
    mixed: 'Unele dintre acestea sunt în același timp sau foarte apropiate ca oră',
    more: 'Arătați încă {n}',
    overlap: '{day}: {one} și {other} sunt în același timp.',
    tight: '{day}: {one} se termină la {ends}; {other} începe la {starts}, la o distanță de {far}.',
    instead: 'Puteți merge în schimb la {one} {day}, la {time}: atunci nu se suprapune nimic.',
    openEnd:
      '{day}: {one} începe la {starts}, sfârșitul nu se știe; {other} începe la {then}, la o distanță de {far}.',
  },

  linked: {
    title: 'Un plan pe care vi l-a trimis cineva',
    intro: {
      one: '{n} lucru. Orele arătate sunt cele mai noi pe care le avem.',
      few: '{n} lucruri. Orele arătate sunt cele mai noi pe care le avem.',
      other: '{n} de lucruri. Orele arătate sunt cele mai noi pe care le avem.',
    },
    cut: 'Linkul conține mai mult de {most} de lucruri. Se arată doar primele {most}.',
    yours: {
      one: 'Aveți și planul dumneavoastră, cu {n} lucru. El e tot acolo.',
      few: 'Aveți și planul dumneavoastră, cu {n} lucruri. El e tot acolo.',
      other: 'Aveți și planul dumneavoastră, cu {n} de lucruri. El e tot acolo.',
    },
    use: 'Folosiți acest plan',
    useInstead: 'Folosiți-l în locul planului meu',
    add: 'Adăugați acestea în planul meu',
    leftOut: {
      one: '{n} lucru rămâne pe dinafară dacă îl luați: locul e închis sau nu-i știm adresa.',
      few: '{n} lucruri rămân pe dinafară dacă îl luați: locul e închis sau nu-i știm adresa.',
      other: '{n} de lucruri rămân pe dinafară dacă îl luați: locul e închis sau nu-i știm adresa.',
    },
    own: 'Arătați planul meu',
  },
} satisfies PartIn<'ro', 'plan'>
