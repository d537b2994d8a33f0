import type { PartIn } from '#words/catalogue.ts'

export const anotherFamily: PartIn<'pt', 'anotherFamily'> = {
  title: 'É outra família?',
  said: {
    one: 'Ainda há um plano neste telemóvel, com {n} coisa. Foi mudado pela última vez {ago}.',
    other: 'Ainda há um plano neste telemóvel, com {n} coisas. Foi mudado pela última vez {ago}.',
  },
  minutesAgo: { one: 'há {n} minuto', other: 'há {n} minutos' },
  hoursAgo: { one: 'há {n} hora', other: 'há {n} horas' },
  daysAgo: { one: 'há {n} dia', other: 'há {n} dias' },
  anew: 'Sim, começar um plano novo',
  anewHint:
    'Se for, o plano antigo e tudo o mais que ficou dessa visita são apagados deste telemóvel.',
  goOn: 'Não, continuar com este plano',
}
