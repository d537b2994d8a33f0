import type { PartIn } from '#words/catalogue.ts'

export const standing: PartIn<'pt', 'standing'> = {
  tags: {
    open: { confirmed: '', unconfirmed: 'não confirmado' },
    'temporarily-closed': {
      confirmed: 'fechado por agora',
      unconfirmed: 'fechado por agora, não confirmado',
    },
    closed: { confirmed: 'fechou', unconfirmed: 'pensa-se que fechou, não confirmado' },
  },
  closedIn: 'fechou em {year}',
  addressUnknown: 'morada desconhecida',
}
