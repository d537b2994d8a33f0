import type { PartIn } from '#words/catalogue.ts'

export const stillOn = {
  title: 'Czy to nadal jest?',
  ring: 'Zadzwoń: {phone}',
  when: '„Kiedy jest {title} w {place}?”',
  isItOn: '„Czy jest {title} w {place}? Termin: {day}, {time}.”',
  access: {
    'drop-in': '„Czy mogę po prostu przyjść?”',
    book: '„Jak się zapisać?”',
    referral: '„Kto może mnie zgłosić?”',
    unknown: '„Czy trzeba się zapisać?”',
  },
  isOpen: '„Czy {place} działa w tym tygodniu?”',
  whatIsOn: '„Jakie są zajęcia dla małych dzieci?”',
  then: 'Potem daj znać, żeby inne rodziny też wiedziały: {council}.',
  thenBy: 'Potem daj znać, żeby inne rodziny też wiedziały: {council}, {phone}.',
  answers: { on: 'Zajęcia są', off: 'Zajęć nie ma', else: 'Napisz e-mail o tej stronie' },
  mailHint:
    'Każdy przycisk otwiera wypełniony e-mail. Nic nie zostanie wysłane, dopóki go nie wyślesz.',
  subjects: {
    on: 'Zajęcia są: {name} ({id})',
    off: 'Zajęć nie ma: {name} ({id})',
    else: 'Coś jest nie tak: {name} ({id})',
  },
  asks: {
    on: 'Powiedziano mi, że to się zgadza. Skąd to wiem (miejsce, ulotka, znajomi):',
    off: 'Powiedziano mi, że tych zajęć nie ma. Co dokładnie powiedziano:',
    else: 'Co jest źle, a jak powinno być?',
  },
} as const satisfies PartIn<'pl', 'stillOn'>
