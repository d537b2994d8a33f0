import type { PartIn } from '#words/catalogue.ts'

export const embedded = {
  openFull: 'Deschideți site-ul întreg',
  newTab: '(se deschide într-o filă nouă)',
  copy: {
    link: 'Copiați linkul',
    withNear: 'Spuneți în link de unde am căutat ({near})',
    yourPlace: 'locul unde mă aflu',
    aPoint: 'un punct pe hartă',
    label: 'Link către această căutare',
    again: 'Copiați',
    copied: 'Linkul e copiat.',
    refused: 'Această pagină nu ne lasă să copiem. Selectați linkul și copiați-l dumneavoastră.',
  },
  noTab: {
    title: 'Această pagină nu poate deschide o filă nouă',
    close: 'Închideți',
    said: 'Site-ul pe care sunteți nu permite asta. Copiați adresa și deschideți-o dumneavoastră.',
    label: 'Adresă',
    copy: 'Copiați adresa',
    copied: 'Adresa e copiată.',
    refused:
      'Această pagină nu ne lasă nici să copiem. Selectați adresa și copiați-o dumneavoastră.',
  },
} satisfies PartIn<'ro', 'embedded'>
