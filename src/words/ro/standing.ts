import type { PartIn } from '#words/catalogue.ts'

export const standing = {
  tags: {
    open: { confirmed: '', unconfirmed: 'neconfirmat' },
    'temporarily-closed': {
      confirmed: 'închis deocamdată',
      unconfirmed: 'închis deocamdată, neconfirmat',
    },
    closed: { confirmed: 'închis', unconfirmed: 'se pare că s-a închis, neconfirmat' },
  },
  closedIn: 'închis în {year}',
  addressUnknown: 'adresa nu se știe',
} satisfies PartIn<'ro', 'standing'>
