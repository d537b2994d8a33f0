import type { PartIn } from '#words/catalogue.ts'

export const calendar = {
  add: 'Adăugați',
  addDay: '{add} în calendar: {day}',
  open: 'Adăugați în calendar',
  remind: 'Să mi se amintească cu o oră înainte',
  addSeries: 'Toate datele',
  addOnly: 'Doar {day}',
  addHint:
    'Datele până la {date}. Nu se schimbă singure în calendar, așa că uitați-vă aici înainte să mergeți.',
  addHintLastKnown:
    'Datele până la {date}, ultima care se știe. Nu se schimbă singure în calendar, așa că uitați-vă aici înainte să mergeți.',
  onlineTitle: 'Doar {day}, pe internet',
  online: '{name} ({host})',
  onlineHint: 'Se deschide un formular completat. Aceste firme vor vedea ce adăugați.',
  saved: 'Fișierul pentru calendar e gata. Deschideți-l ca să intre în calendarul dumneavoastră.',
  noDates: 'Aceste date au trecut, deci nu e nimic de adăugat.',
  failed: 'Fișierul pentru calendar nu a putut fi făcut. Încercați din nou.',
  framed: 'Nu apare niciun fișier? Poate că această pagină nu vă lasă să salvați unul.',
  fullFinder: 'Deschideți această activitate pe site-ul întreg (filă nouă)',

  feedTitle: 'Urmăriți în calendarul dumneavoastră',
  feedHint:
    'Toate activitățile de aici pe un an. Calendarul dumneavoastră caută singur schimbările.',
  feedExample: 'Orele sunt exemple, și la fiecare scrie asta.',
  feedAddress: 'Adresa acestui calendar',
  feedHow:
    'Copiați-o. În Google Calendar alegeți „Alte calendare” (Other calendars), „De la adresa URL” (From URL). În Outlook alegeți „Adăugare calendar” (Add calendar), „De pe web” (From web).',
  feedCopy: {
    copy: 'Copiați adresa',
    copied: 'Adresa e copiată.',
    refused: 'Nu am putut să o copiem. Adresa e selectată: copiați-o dumneavoastră.',
  },
  subscribe: 'Abonați-vă pe un dispozitiv Apple',
  subscribeHint: 'Pe alte dispozitive s-ar putea ca acest link să nu facă nimic.',
} satisfies PartIn<'ro', 'calendar'>
