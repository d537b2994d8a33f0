import type { PartIn } from '#words/catalogue.ts'

export const stillOn = {
  title: 'Ar tai tebevyksta?',
  ring: 'Skambinkite {phone}',
  when: '„Kada vyksta {title} ({place})?“',
  isItOn: '„Ar {title} ({place}) vyksta tokiu laiku: {day}, {time}?“',
  access: {
    'drop-in': '„Ar galiu tiesiog ateiti?“',
    book: '„Kaip užsirašyti?“',
    referral: '„Kas gali duoti man siuntimą?“',
    unknown: '„Ar reikia užsirašyti?“',
  },
  isOpen: '„Ar {place} šią savaitę dirba?“',
  whatIsOn: '„Kas vyksta mažiems vaikams?“',
  then: 'Ką sužinosite, prašome pasakyti savivaldybei {council}, kad žinotų ir kitos šeimos:',
  thenBy:
    'Ką sužinosite, prašome pasakyti savivaldybei {council}, kad žinotų ir kitos šeimos: {phone}.',
  answers: { on: 'Vyksta', off: 'Nevyksta', else: 'Parašyti el. laišką apie šį puslapį' },
  mailHint: 'Kiekvienas atvers užpildytą el. laišką. Kol patys neišsiųsite, niekas nebus išsiųsta.',
  subjects: {
    on: 'Vyksta: {name} ({id})',
    off: 'Nevyksta: {name} ({id})',
    else: 'Kažkas negerai: {name} ({id})',
  },
  asks: {
    on: 'Paklausiau, ir čia parašyta teisingai. Man taip pasakė (ta vieta, lankstinukas, draugai):',
    off: 'Paklausiau, ir tai nevyksta. Man pasakė:',
    else: 'Kas negerai ir kaip turi būti?',
  },
} satisfies PartIn<'lt', 'stillOn'>
