import type { PartIn } from '#words/catalogue.ts'

export const asides: PartIn<'pt', 'asides'> = {
  finished: 'Terminadas ({n})',
  finishedToday: 'Terminadas hoje ({n})',
  finishedAt: ': {title}, {place}',
  former: {
    unsure: 'Não temos a certeza sobre {name}.',
    closedIn: '{name} fechou em {year}.',
    closed: '{name} fechou.',
    see: 'Ver o que há lá agora e o que fica perto',
    seeUnsure: 'Ver o que se sabe e o que fica perto',
  },
  advice: { title: 'Conselhos na internet e por telefone', ring: 'Ligar' },
}
