import type { PartIn } from '#words/catalogue.ts'

export const sheet = {
  print: 'Tipăriți',
  printMore: 'pentru frigider',
  cannotPrint:
    'Această pagină nu a fost lăsată să tipărească. Deschideți planul într-o fereastră separată și tipăriți de acolo.',
  openOwn: 'Deschideți planul într-o filă nouă',

  title: 'Planul nostru',
  about: 'Activități și locuri pentru copii sub 5 ani în {area}',
  scan: 'Scanați pentru cele mai noi ore și pentru drum',
  examples:
    '„{mark}” înseamnă că ora e inventată, ca să arate cum funcționează. Nu e o oră adevărată. Sunați înainte să mergeți.',
  map: 'Harta locurilor unde mergeți: {places}',

  unconfirmed: 'Datele perioadelor școlare se mai pot schimba.',

  gone: 'Nu mai sunt în listă:',
  opening: '{days} {hours}',
  selfService: 'Deschis cu autoservire (poate fi și personal acolo):',
  closed: 'Închis: {days}.',
  hoursUnknown: 'Nu se știe: sunați întâi.',

  phone: 'Telefon',
  councilPhone: '{council}:',
  phoneUnknown: 'Numărul de telefon nu se știe',
  expect: 'La ce să vă așteptați:',
  expectUnknown: 'Nimeni nu ne-a spus încă. Sunați și întrebați.',
  has: 'Are: {features}.',
  at: ', {place}',

  englishNext: 'Același lucru în engleză este pe pagina următoare.',
  printed: 'Tipărit pe {date}.',
  until: 'Zilele libere sunt trecute până la {date}. După aceea, tipăriți altă foaie.',
  checked: 'Verificat de {by}, {date}.',
  checkedUnknown: 'De la {by}. Nu se știe când s-a verificat ultima dată: sunați întâi.',
  stale: 'Neverificat din {month}: sunați înainte să mergeți.',
} satisfies PartIn<'ro', 'sheet'>
