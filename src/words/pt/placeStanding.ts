import type { PartIn } from '#words/catalogue.ts'

export const placeStanding: PartIn<'pt', 'placeStanding'> = {
  headings: {
    open: { confirmed: '', unconfirmed: 'Não confirmado' },
    'temporarily-closed': {
      confirmed: 'Este local está fechado por agora',
      unconfirmed: 'Não confirmado: pode estar fechado por agora',
    },
    closed: { confirmed: 'Este local fechou', unconfirmed: 'Não confirmado' },
  },
  centreClosed: 'Este centro infantil (children’s centre) fechou',
  doubts: {
    open: 'Não temos a certeza de que tudo isto está certo. Ligue antes de ir.',
    'temporarily-closed': 'Ligue antes de ir.',
    closed: 'Não temos a certeza de que fechou.',
  },
  closedInMonth: 'Fechou em {month}.',
  closedUnknown: 'Não sabemos quando fechou.',
  onPaper: {
    open: { confirmed: '', unconfirmed: 'Não confirmado: ligue primeiro.' },
    'temporarily-closed': {
      confirmed: 'Fechado por agora: ligue primeiro.',
      unconfirmed: 'Não confirmado: pode estar fechado por agora. Ligue primeiro.',
    },
    closed: {
      confirmed: 'Este local fechou.',
      unconfirmed: 'Não confirmado: pensa-se que fechou.',
    },
  },
  addressUnknownOnPaper: 'Não se sabe a morada.',
  points: {
    building: '',
    postcode: 'O ponto no mapa é o meio da zona do código postal, não a porta.',
    town: 'O ponto no mapa está algures na vila ou aldeia, não na porta.',
  },
  pointUnknown: 'Não sabemos a morada. O ponto no mapa está algures na vila ou aldeia.',
}
