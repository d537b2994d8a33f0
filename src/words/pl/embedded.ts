import type { PartIn } from '#words/catalogue.ts'

export const embedded = {
  openFull: 'Otwórz pełną wyszukiwarkę',
  newTab: '(otwiera się w nowej karcie)',
  copy: {
    link: 'Kopiuj link',
    withNear: 'Podaj w linku, skąd szukam ({near})',
    yourPlace: 'moje położenie',
    aPoint: 'punkt na mapie',
    label: 'Link do tego wyszukiwania',
    again: 'Kopiuj',
    copied: 'Link skopiowany.',
    refused: 'Ta strona nie pozwala nam kopiować. Zaznacz link i skopiuj go samodzielnie.',
  },
  noTab: {
    title: 'Ta strona nie może otworzyć nowej karty',
    close: 'Zamknij',
    said: 'Strona, na której jesteś, na to nie pozwala. Skopiuj adres i otwórz go samodzielnie.',
    label: 'Adres',
    copy: 'Kopiuj adres',
    copied: 'Adres skopiowany.',
    refused: 'Ta strona nie pozwala nam też kopiować. Zaznacz adres i skopiuj go samodzielnie.',
  },
} as const satisfies PartIn<'pl', 'embedded'>
