import type { PartIn } from '#words/catalogue.ts'

export const placeStanding = {
  headings: {
    open: { confirmed: '', unconfirmed: 'Nepatvirtinta' },
    'temporarily-closed': {
      confirmed: 'Ši vieta kol kas uždaryta',
      unconfirmed: 'Nepatvirtinta: gali būti, kad kol kas uždaryta',
    },
    closed: { confirmed: 'Ši vieta uždaryta', unconfirmed: 'Nepatvirtinta' },
  },
  centreClosed: 'Šis vaikų centras (children’s centre) uždarytas',
  doubts: {
    open: 'Nesame tikri, kad čia viskas teisinga. Prieš eidami paskambinkite.',
    'temporarily-closed': 'Prieš eidami paskambinkite.',
    closed: 'Nesame tikri, kad uždaryta.',
  },
  closedInMonth: 'Uždaryta: {month}.',
  closedUnknown: 'Nežinome, kada uždaryta.',
  onPaper: {
    open: { confirmed: '', unconfirmed: 'Nepatvirtinta: pirma paskambinkite.' },
    'temporarily-closed': {
      confirmed: 'Kol kas uždaryta: pirma paskambinkite.',
      unconfirmed: 'Nepatvirtinta: gali būti, kad kol kas uždaryta. Pirma paskambinkite.',
    },
    closed: {
      confirmed: 'Ši vieta uždaryta.',
      unconfirmed: 'Nepatvirtinta: manoma, kad uždaryta.',
    },
  },
  addressUnknownOnPaper: 'Adresas nežinomas.',
  points: {
    building: '',
    postcode: 'Taškas žemėlapyje yra pašto kodo srities vidurys, ne durys.',
    town: 'Taškas žemėlapyje yra kažkur mieste ar kaime, ne prie durų.',
  },
  pointUnknown: 'Adreso nežinome. Taškas žemėlapyje yra kažkur mieste ar kaime.',
} satisfies PartIn<'lt', 'placeStanding'>
