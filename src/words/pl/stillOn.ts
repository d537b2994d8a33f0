import type { PartIn } from '#words/catalogue.ts'

export const stillOn = {
  title: 'Czy to nadal aktualne?',
  ring: 'Zadzwoń: {phone}',
  when: '„Kiedy jest {title} w {place}?”',
  isItOn: '„Czy jest {title} w {place}? Termin: {day}, {time}.”',
  access: {
    'drop-in': '„Czy mogę po prostu przyjść?”',
    book: '„Jak się zapisać?”',
    referral: '„Kto może dać mi skierowanie?”',
    unknown: '„Czy trzeba się zapisać?”',
  },
  isOpen: '„Czy {place} działa w tym tygodniu?”',
  whatIsOn: '„Jakie są zajęcia dla małych dzieci?”',
  then: 'Żeby inne rodziny też wiedziały, daj znać, czego się dowiesz: {council}.',
  thenBy: 'Żeby inne rodziny też wiedziały, daj znać, czego się dowiesz: {council}, {phone}.',
  answers: { on: 'Tak, aktualne', off: 'Nie, nieaktualne', else: 'Napisz e-mail o tej stronie' },
  mailHint:
    'Każdy przycisk otwiera wypełniony e-mail. Nic nie zostanie wysłane, dopóki go nie wyślesz.',
  subjects: {
    on: 'Aktualne: {name} ({id})',
    off: 'Nieaktualne: {name} ({id})',
    else: 'Coś jest nie tak: {name} ({id})',
  },
  asks: {
    on: 'Udało mi się zapytać i wszystko się zgadza. Wiem to (na miejscu, z ulotki, od znajomych):',
    off: 'Udało mi się zapytać i to już nieaktualne. Powiedziano mi:',
    else: 'Co jest źle, a jak powinno być?',
  },
} as const satisfies PartIn<'pl', 'stillOn'>
