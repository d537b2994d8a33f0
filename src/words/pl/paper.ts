import type { PartIn } from '#words/catalogue.ts'

export const paper = {
  heading: '{found} {near} {when}',
  near: 'blisko {name}',
  within: {
    one: ', do {n} mili od {name}',
    few: ', do {n} mil od {name}',
    many: ', do {n} mil od {name}',
    other: ', do {n} mili od {name}',
  },
  withinAbout: {
    one: ', do około {n} mili od {name}',
    few: ', do około {n} mil od {name}',
    many: ', do około {n} mil od {name}',
    other: ', do około {n} mili od {name}',
  },
  // In brackets the days stay as they are: no case to put them in.
  fromDay: '(od dnia: {day})',
  onDay: '({day})',
  inDays: '({days})',
  printed: 'Wydrukowano {date}. Najnowsze godziny są na {site}',
  most: 'Tutaj są pierwsze pozycje: {shown} z {all}.',
  columns: {
    time: 'Godzina',
    what: 'Co',
    where: 'Gdzie',
    ages: 'Wiek',
    cost: 'Cena i zapisy',
    phone: 'Telefon',
    kind: 'Rodzaj',
    address: 'Adres',
  },
  ask: 'Zapytaj',
  phoneUnknown: 'nieznany',
  ofCouncil: 'rada (council)',
} as const satisfies PartIn<'pl', 'paper'>
