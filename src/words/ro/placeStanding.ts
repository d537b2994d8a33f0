import type { PartIn } from '#words/catalogue.ts'

export const placeStanding = {
  headings: {
    open: { confirmed: '', unconfirmed: 'Neconfirmat' },
    'temporarily-closed': {
      confirmed: 'Acest loc e închis deocamdată',
      unconfirmed: 'Neconfirmat: poate fi închis deocamdată',
    },
    closed: { confirmed: 'Acest loc s-a închis', unconfirmed: 'Neconfirmat' },
  },
  centreClosed: 'Acest centru pentru copii (children’s centre) s-a închis',
  doubts: {
    open: 'Nu suntem siguri că tot ce scrie aici e corect. Sunați înainte să mergeți.',
    'temporarily-closed': 'Sunați înainte să mergeți.',
    closed: 'Nu suntem siguri că s-a închis.',
  },
  closedInMonth: 'S-a închis în {month}.',
  closedUnknown: 'Nu știm când s-a închis.',
  onPaper: {
    open: { confirmed: '', unconfirmed: 'Neconfirmat: sunați întâi.' },
    'temporarily-closed': {
      confirmed: 'Închis deocamdată: sunați întâi.',
      unconfirmed: 'Neconfirmat: poate fi închis deocamdată. Sunați întâi.',
    },
    closed: {
      confirmed: 'Acest loc s-a închis.',
      unconfirmed: 'Neconfirmat: se pare că s-a închis.',
    },
  },
  addressUnknownOnPaper: 'Adresa nu se știe.',
  points: {
    building: '',
    postcode: 'Punctul de pe hartă e mijlocul zonei codului poștal, nu ușa.',
    town: 'Punctul de pe hartă e undeva în oraș sau în sat, nu la ușă.',
  },
  pointUnknown: 'Nu știm adresa. Punctul de pe hartă e undeva în oraș sau în sat.',
} satisfies PartIn<'ro', 'placeStanding'>
