import type { PartIn } from '#words/catalogue.ts'

export const paper = {
  heading: '{found} {near} {when}',
  near: ', netoli {name}',
  within: {
    one: ', iki {n} mylios nuo {name}',
    few: ', iki {n} mylių nuo {name}',
    other: ', iki {n} mylių nuo {name}',
  },
  withinAbout: {
    one: ', iki maždaug {n} mylios nuo {name}',
    few: ', iki maždaug {n} mylių nuo {name}',
    other: ', iki maždaug {n} mylių nuo {name}',
  },
  fromDay: '(nuo šios dienos: {day})',
  onDay: '({day})',
  inDays: '({days})',
  printed: 'Išspausdinta {date} Naujausias tvarkaraštis: {site}',
  most: 'Čia pirmieji {shown} iš {all}.',
  columns: {
    time: 'Laikas',
    what: 'Kas',
    where: 'Kur',
    ages: 'Amžius',
    cost: 'Kaina ir užsirašymas',
    phone: 'Telefonas',
    kind: 'Rūšis',
    address: 'Adresas',
  },
  ask: 'Paklauskite',
  phoneUnknown: 'nežinomas',
  ofCouncil: 'savivaldybė',
} satisfies PartIn<'lt', 'paper'>
