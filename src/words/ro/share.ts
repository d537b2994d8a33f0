import type { PartIn } from '#words/catalogue.ts'

export const share = {
  send: 'Trimiteți',
  sendMore: 'acest plan',
  title: 'Trimiteți acest plan',
  hint: 'Linkul conține ce e în plan și nimic despre dumneavoastră. Arată mereu cele mai noi ore.',
  leftOut: {
    one: 'Într-un link încap cel mult {most} de lucruri. Ultimul din planul dumneavoastră ({n}) nu a încăput.',
    few: 'Într-un link încap cel mult {most} de lucruri. Ultimele {n} din planul dumneavoastră nu au încăput.',
    other:
      'Într-un link încap cel mult {most} de lucruri. Ultimele {n} din planul dumneavoastră nu au încăput.',
  },
  device: 'Partajați',
  shareTitle: 'Plan din Family Hub Map',
  copy: 'Copiați linkul',
  copied: 'Linkul e copiat.',
  copyFailed: 'Nu am putut să-l copiem. Linkul e selectat: copiați-l dumneavoastră.',
  link: 'Link către acest plan',
  pageLink: 'Link către această pagină',
  failed: 'Nu s-a putut trimite așa. Copiați linkul în schimb.',
  text: 'SMS',
  // Letters with marks would make a text message dearer.
  message: 'Planul nostru din Family Hub Map: {link}',
  messageShort: 'Planul nostru: {link}',
  code: 'Cod QR',
  codeShort: 'QR',
  codeMore: '(cod)',
  codeName: 'Cod QR care deschide acest plan',
  codeHint: 'Îndreptați spre el camera altui telefon. Aici merge și fără semnal.',
  calendar: 'Adăugați totul în calendar',
  calendarHint: 'Un singur fișier cu toate datele pe un an. Datele nu se schimbă singure.',
  calendarNone:
    'Nimic de aici nu are o dată care se știe, deci încă nu e nimic de adăugat în calendar.',
  calendarName: 'Planul familiei',
  calendarExample: 'Exemplu: Planul familiei',
} satisfies PartIn<'ro', 'share'>
