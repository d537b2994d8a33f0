import type { PartIn } from '#words/catalogue.ts'

export const standing = {
  tags: {
    open: { confirmed: '', unconfirmed: 'niepotwierdzone' },
    'temporarily-closed': {
      confirmed: 'na razie zamknięte',
      unconfirmed: 'na razie zamknięte, niepotwierdzone',
    },
    closed: { confirmed: 'zamknięte', unconfirmed: 'chyba zamknięte, niepotwierdzone' },
  },
  closedIn: 'zamknięte w {year} roku',
  addressUnknown: 'adres nieznany',
} as const satisfies PartIn<'pl', 'standing'>
