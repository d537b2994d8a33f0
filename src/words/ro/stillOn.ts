import type { PartIn } from '#words/catalogue.ts'

export const stillOn = {
  title: 'Se mai ține?',
  ring: 'Sunați la {phone}',
  when: '„Când se ține {title} la {place}?”',
  isItOn: '„Se ține {title} la {place} {day}, la ora {time}?”',
  access: {
    'drop-in': '„Pot să vin direct?”',
    book: '„Cum mă înscriu?”',
    referral: '„Cine poate cere un loc pentru mine?”',
    unknown: '„Trebuie să mă înscriu?”',
  },
  isOpen: '„Este deschis săptămâna aceasta la {place}?”',
  whatIsOn: '„Ce se face pentru copii mici?”',
  then: 'Vă rugăm să spuneți la {council} ce ați aflat, ca să știe și alte familii:',
  thenBy: 'Vă rugăm să spuneți la {council} ce ați aflat, ca să știe și alte familii: {phone}.',
  answers: { on: 'Se ține', off: 'Nu se ține', else: 'Scrieți un e-mail despre această pagină' },
  mailHint:
    'Fiecare deschide un e-mail completat. Nu se trimite nimic până nu îl trimiteți dumneavoastră.',
  subjects: {
    on: 'Se ține: {name} ({id})',
    off: 'Nu se ține: {name} ({id})',
    else: 'Ceva e greșit: {name} ({id})',
  },
  asks: {
    on: 'Am întrebat, și ce scrie aici e corect. Mi-a spus așa (locul, un pliant, un prieten):',
    off: 'Am întrebat, și nu se ține. Ce mi s-a spus:',
    else: 'Ce e greșit și cum e corect?',
  },
} satisfies PartIn<'ro', 'stillOn'>
