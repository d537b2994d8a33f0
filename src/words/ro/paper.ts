import type { PartIn } from '#words/catalogue.ts'

export const paper = {
  heading: '{found} {near} {when}',
  near: ', lângă {name}',
  within: {
    one: ', la cel mult {n} milă de {name}',
    few: ', la cel mult {n} mile de {name}',
    other: ', la cel mult {n} de mile de {name}',
  },
  withinAbout: {
    one: ', la cel mult aproximativ {n} milă de {name}',
    few: ', la cel mult aproximativ {n} mile de {name}',
    other: ', la cel mult aproximativ {n} de mile de {name}',
  },
  fromDay: 'începând de {day}',
  onDay: '({day})',
  inDays: '({days})',
  printed: 'Tipărit pe {date}. Cele mai noi ore sunt la {site}',
  most: 'Aici sunt primele {shown} din {all}.',
  columns: {
    time: 'Ora',
    what: 'Ce',
    where: 'Unde',
    ages: 'Vârste',
    cost: 'Preț și înscriere',
    phone: 'Telefon',
    kind: 'Fel',
    address: 'Adresă',
  },
  ask: 'Întrebați',
  phoneUnknown: 'nu se știe',
  ofCouncil: 'consiliul local',
} satisfies PartIn<'ro', 'paper'>
