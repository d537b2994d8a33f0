import type { PartIn } from '#words/catalogue.ts'

export const asked = {
  groups: {
    starts: 'De unde căutați',
    streets: 'Străzi',
    places: 'Locuri',
    sessions: 'Ce activități sunt',
    'former-centres': 'Centre pentru copii care s-au închis',
  },
  near: 'Lângă {name}',
  partOfPostcode: 'parte dintr-un cod poștal',
  kinds: {
    town: 'oraș',
    village: 'sat',
    district: 'zonă de cod poștal',
    sector: 'zonă de cod poștal',
  },
  kindsNear: {
    town: 'oraș lângă {by}',
    village: 'sat lângă {by}',
    district: 'zonă de cod poștal lângă {by}',
    sector: 'zonă de cod poștal lângă {by}',
  },
  at: 'la {place}',
  doubts: {
    'half-postcode': '„{text}” nu e un cod poștal întreg.',
    'postcode-area': 'Multe coduri poștale încep cu „{text}”. Mai scrieți puțin.',
    'odd-postcode': '„{text}” nu e chiar un cod poștal.',
    several: 'Mai multe locuri se numesc „{text}”.',
    unfinished: 'Nimic nu se numește doar „{text}”.',
    spelling: 'Nu știm ce este „{text}”.',
  },
  didYouMean: 'Ați vrut să scrieți {name}?',
  didYouMeanNear: 'Ați vrut să scrieți {name}, {what}?',
  nowhere: {
    forces: 'Aceasta e o adresă a armatei, așa că nu putem spune unde este.',
    bank: 'Niciun loc nu are acest cod poștal. A fost al unei bănci.',
  },
  tryAnother: 'Încercați un oraș, un sat sau alt cod poștal.',
  unknownPostcode: 'Nu știm codul poștal „{text}”.',
  unknownName:
    'Nu știm ce este „{text}”. Verificați cum e scris sau încercați un oraș ori un sat din apropiere.',
  noStreets:
    'Nu știm ce este „{text}”, iar numele străzilor nu au putut fi încărcate. Încercați un oraș ori un sat din apropiere.',
  lookForName: 'Căutați „{text}” în nume',
  outside: '{name} nu e în {area}. Activitățile de acolo sunt în altă listă.',
  notInList:
    '{name} nu e în lista noastră de coduri poștale pentru {area}. Activitățile de acolo pot fi în altă listă.',
  nearest: 'Cele mai apropiate locuri din {area}:',
  nearestTo: 'Locurile din {area} cele mai apropiate de {round}:',
  lookIn: '{area} e mai aproape: căutați acolo, de la {town}',
  lookFrom: 'Căutați totuși de la {name}',
  thatIsIn: 'Acest loc e în {area}: căutați acolo',
  listHasIt: 'Poate fi în lista pentru {area}: căutați acolo',
  notLoaded:
    'Lista cu orașe și coduri poștale nu a putut fi încărcată. Puteți folosi restul paginii.',
  whereFrom: {
    middleOf: {
      street: 'Lângă {name}, de la mijlocul străzii.',
      town: 'Lângă {name}, din centrul orașului.',
      village: 'Lângă {name}, din centrul satului.',
    },
    somewhere: 'Lângă {name}, cu o diferență de {miles}.',
    ended: '{postcode} nu se mai folosește.',
    unlisted: 'Nu știm codul poștal {postcode}: verificați-l.',
    outside:
      '{name} nu e în {area}. Activitățile de acolo sunt în altă listă. Distanțele sunt de acolo; nimic nu a fost mutat.',
  },
  notLocated: {
    refused:
      'Telefonul nu a vrut să spună unde sunteți. Puteți permite asta în setările browserului sau puteți scrie un cod poștal ori un oraș.',
    unavailable:
      'Telefonul nu a putut afla unde este. Scrieți în schimb un cod poștal sau un oraș.',
    slow: 'A durat prea mult să vă găsim. Încercați din nou sau scrieți un cod poștal ori un oraș.',
    unanswered:
      'Poate că browserul vă întreabă dacă să arate unde sunteți. Răspundeți-i sau scrieți un cod poștal ori un oraș.',
    unsupported:
      'Acest browser nu poate spune unde sunteți. Scrieți în schimb un cod poștal sau un oraș.',
  },
} satisfies PartIn<'ro', 'asked'>
