import type { PartIn } from '#words/catalogue.ts'

export const offline = {
  saved: 'Salvat pe acest telefon: {area}, {day} {time}',
  savedPart: 'Salvat pe acest telefon: {area}, {day} {time}. O parte lipsește.',
  noSignal: 'Fără semnal',
  noSignalSaved: 'Fără semnal: copie salvată',
  slowSaved: 'Rețea lentă: copie salvată',
  saving: '{area} se salvează pe acest telefon',
  waiting: '{area} nu e încă pe acest telefon. Așteaptă semnal',
  clock:
    'Ceasul acestui telefon arată {today}, dar informațiile sunt din {updated}. Dacă ceasul e greșit, sunt greșite și zilele și orele arătate. Verificați-l în setările telefonului.',
  ready: 'Gata pentru vizite?',
  old: {
    one: 'Informațiile de pe acest telefon au {n} zi vechime. Poate că orele s-au schimbat: sunați înainte să mergeți.',
    few: 'Informațiile de pe acest telefon au {n} zile vechime. Poate că orele s-au schimbat: sunați înainte să mergeți.',
    other:
      'Informațiile de pe acest telefon au {n} de zile vechime. Poate că orele s-au schimbat: sunați înainte să mergeți.',
  },
  oldHint: 'Se vor înnoi când va fi semnal.',
  mended: 'Browserul ștersese ce era salvat pe acest telefon. S-a salvat din nou.',
  full: 'Acest telefon nu are loc să salveze informațiile. Faceți puțin loc și verificați din nou.',
  later: 'Nu acum',
  notices: 'Despre ce e salvat pe acest telefon',
  dialog: {
    title: 'Gata pentru vizite?',
    lead: 'Înainte să mergeți unde nu e semnal: verificăm că tot ce ține de {area} e pe acest telefon.',
    checking: 'Se verifică fiecare fișier',
    missing: {
      one: 'Lipsește {n} fișier. Se aduce',
      few: 'Lipsesc {n} fișiere. Se aduc',
      other: 'Lipsesc {n} de fișiere. Se aduc',
    },
    fetching: 'Se aduce ce e nou',
    yes: 'Da. Gata pentru vizite.',
    no: 'Încă nu e gata',
    lacking: {
      one: 'Lipsește {n} fișier:',
      few: 'Lipsesc {n} fișiere:',
      other: 'Lipsesc {n} de fișiere:',
    },
    goOnline: 'Mergeți unde e semnal și verificați din nou.',
    files:
      'S-au verificat: site – {app}, informații pentru zonă – {area}. Pe acest telefon: {size}.',
    languages: 'Fără semnal se poate citi în aceste limbi: {languages}.',
    countOfFiles: { one: '{n} fișier', few: '{n} fișiere', other: '{n} de fișiere' },
    megabytes: '{megabytes}\u00a0MB',
    streets: {
      title: 'Străzile de pe hartă',
      said: 'Harta are străzi doar când e semnal. Puteți salva străzile din jurul fiecărui loc.',
      button: 'Salvați și străzile',
      again: 'Salvați-le din nou',
      saving: 'Se salvează străzile',
      saved: 'Străzile din jurul fiecărui loc sunt pe acest telefon: {size}.',
      failed:
        'Nu s-au putut salva toate. Verificați semnalul și spațiul de pe telefon, apoi încercați din nou.',
      plan: 'Și străzile din jurul acestor locuri sunt pe acest telefon: {size}. „Încheiați vizita” le șterge.',
    },
    kept: {
      asking: 'Browserul vă poate întreba dacă să le păstreze. Dacă întreabă, acceptați.',
      yes: 'Browserul a acceptat să le păstreze.',
      no: 'Browserul le poate șterge când telefonul nu mai are loc sau după câteva săptămâni în care nu intrați aici. Verificați din nou înainte să plecați.',
    },
    again: 'Verificați din nou',
    impossible: 'Acest browser nu poate salva site-ul',
    impossibleWhy:
      'O fereastră privată sau o setare a telefonului poate să-l oprească. Cu semnal, totul merge și așa.',
    install: {
      title: 'Puneți-l pe ecranul de start',
      said: 'Aici merge și așa. De pe ecranul de start se deschide cu o singură apăsare.',
      button: 'Adăugați pe ecranul de start',
      steps: [
        'Apăsați butonul „Partajare” (Share) al browserului.',
        'Alegeți „Adăugați la ecranul principal” (Add to Home Screen).',
        'Deschideți-l o dată de acolo, când aveți semnal: își salvează o copie a lui.',
      ],
    },
  },
} satisfies PartIn<'ro', 'offline'>
