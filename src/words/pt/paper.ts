import type { PartIn } from '#words/catalogue.ts'

export const paper: PartIn<'pt', 'paper'> = {
  heading: '{found} {near} {when}',
  near: 'perto de {name}',
  within: { one: 'num raio de {n} milha de {name}', other: 'num raio de {n} milhas de {name}' },
  withinAbout: {
    one: 'num raio de cerca de {n} milha de {name}',
    other: 'num raio de cerca de {n} milhas de {name}',
  },
  fromDay: 'a partir de {day}',
  onDay: '({day})',
  inDays: '({days})',
  printed: 'Impresso em {date}. As horas mais recentes estão em {site}',
  most: 'Aqui está o início da lista: {shown} de {all}.',
  columns: {
    time: 'Hora',
    what: 'O quê',
    where: 'Onde',
    ages: 'Idades',
    cost: 'Preço e marcação',
    phone: 'Telefone',
    kind: 'Tipo',
    address: 'Morada',
  },
  ask: 'Pergunte',
  phoneUnknown: 'não se sabe',
  ofCouncil: 'a autarquia (council)',
}
