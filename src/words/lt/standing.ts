import type { PartIn } from '#words/catalogue.ts'

export const standing = {
  tags: {
    open: { confirmed: '', unconfirmed: 'nepatvirtinta' },
    'temporarily-closed': {
      confirmed: 'kol kas uždaryta',
      unconfirmed: 'kol kas uždaryta, nepatvirtinta',
    },
    closed: { confirmed: 'uždaryta', unconfirmed: 'manoma, kad uždaryta, nepatvirtinta' },
  },
  closedIn: 'uždaryta {year} metais',
  addressUnknown: 'adresas nežinomas',
} satisfies PartIn<'lt', 'standing'>
