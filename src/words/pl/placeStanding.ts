import type { PartIn } from '#words/catalogue.ts'

export const placeStanding = {
  headings: {
    open: { confirmed: '', unconfirmed: 'Niepotwierdzone' },
    'temporarily-closed': {
      confirmed: 'To miejsce jest na razie zamknięte',
      unconfirmed: 'Niepotwierdzone: to miejsce może być na razie zamknięte',
    },
    closed: { confirmed: 'To miejsce zostało zamknięte', unconfirmed: 'Niepotwierdzone' },
  },
  centreClosed: 'To centrum dla dzieci (children’s centre) zostało zamknięte',
  doubts: {
    open: 'Nie mamy pewności, czy wszystko tu się zgadza. Zadzwoń przed wyjściem.',
    'temporarily-closed': 'Zadzwoń przed wyjściem.',
    closed: 'Nie mamy pewności, czy zostało zamknięte.',
  },
  closedInMonth: 'Zamknięto je: {month}.',
  closedUnknown: 'Nie wiemy, kiedy je zamknięto.',
  onPaper: {
    open: { confirmed: '', unconfirmed: 'Niepotwierdzone: najpierw zadzwoń.' },
    'temporarily-closed': {
      confirmed: 'Na razie zamknięte: najpierw zadzwoń.',
      unconfirmed: 'Niepotwierdzone: może być na razie zamknięte. Najpierw zadzwoń.',
    },
    closed: {
      confirmed: 'To miejsce zostało zamknięte.',
      unconfirmed: 'Niepotwierdzone: to miejsce chyba zostało zamknięte.',
    },
  },
  addressUnknownOnPaper: 'Adres jest nieznany.',
  points: {
    building: '',
    postcode: 'Punkt na mapie to środek obszaru kodu pocztowego, a nie drzwi.',
    town: 'Punkt na mapie jest gdzieś w tej miejscowości, a nie przy drzwiach.',
  },
  pointUnknown: 'Nie znamy adresu. Punkt na mapie jest gdzieś w tej miejscowości.',
} as const satisfies PartIn<'pl', 'placeStanding'>
