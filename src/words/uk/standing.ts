import type { PartIn } from '#words/catalogue.ts'

export const standing = {
  tags: {
    open: { confirmed: '', unconfirmed: 'не підтверджено' },
    'temporarily-closed': {
      confirmed: 'поки що зачинено',
      unconfirmed: 'поки що зачинено, не підтверджено',
    },
    closed: { confirmed: 'закрито', unconfirmed: 'мабуть, закрито, не підтверджено' },
  },
  closedIn: 'закрито в {year} році',
  addressUnknown: 'адреса невідома',
} as const satisfies PartIn<'uk', 'standing'>
