import type { PartIn } from '#words/catalogue.ts'

export const app = {
  skip: 'Săriți la conținut',
  title: '{page} – {product}',
  finderTitle: 'Activități și locuri pentru copii sub 5 ani în {area}',
  language: 'Limba',
  areas: 'Zone',
  home: 'Activități și locuri pentru copii sub 5 ani',
  loading: 'Se încarcă informațiile',
  footer: {
    title: 'Ajutor și despre acest site',
    help: 'Aveți nevoie de ajutor ca să găsiți ceva?',
    ring: 'Sunați la {name}: {phone}.',
    visit: 'Intrați pe {website}.',
    checkedUnknown: 'Nu se știe când au fost verificate ultima dată aceste informații.',
    checkedOn: 'Aceste informații au fost verificate ultima dată pe {date}.',
    checkedBetween: 'Aceste informații au fost verificate ultima dată între {from} și {to}.',
    checkedRest: 'Nu se știe când a fost verificat restul.',
    data: 'Despre informații',
    accessibility: 'Accesibilitate',
    privacy: 'Confidențialitate',
    embed: 'Puneți acest site pe pagina dumneavoastră',
    credits: 'Licență și mulțumiri',
    licence: 'Licență: {licence}',
  },
  trouble: {
    title: 'Nu am putut încărca informațiile',
    offline: 'Se pare că nu aveți internet. Verificați semnalul sau Wi-Fi-ul și încercați din nou.',
    missing:
      'Lipsește un fișier de care are nevoie această pagină. E vina noastră, nu a dumneavoastră.',
    malformed:
      'Un fișier de care are nevoie această pagină nu a putut fi citit. E vina noastră, nu a dumneavoastră.',
    slow: 'A durat prea mult. Poate aveți semnal slab. Încercați din nou peste puțin timp.',
    newer: 'Această aplicație e prea veche pentru informații. Luați versiunea nouă.',
    file: 'Fișier: {file}',
  },
  newVersion: {
    offer: 'Versiune nouă: reîncărcați',
    looking: 'Se caută versiunea nouă',
    newest: 'Aceasta e cea mai nouă versiune pe care o găsim.',
  },
  crash: {
    title: 'Ceva nu a mers bine',
    said: 'Această pagină s-a oprit. Nu e din cauza dumneavoastră și nu s-a pierdut nimic.',
    reload: 'Încărcați pagina din nou',
    ring: 'Dacă se tot întâmplă, sunați la {council}, la {phone}',
  },
} satisfies PartIn<'ro', 'app'>
