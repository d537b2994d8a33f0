import type { PartIn } from '#words/catalogue.ts'

export const embedded = {
  openFull: 'Atverti visą paieškos svetainę',
  newTab: '(atsivers naujame skirtuke)',
  copy: {
    link: 'Kopijuoti nuorodą',
    withNear: 'Nuorodoje pasakyti, nuo kur ieškojau ({near})',
    yourPlace: 'mano buvimo vieta',
    aPoint: 'taškas žemėlapyje',
    label: 'Šios paieškos nuoroda',
    again: 'Kopijuoti',
    copied: 'Nuoroda nukopijuota.',
    refused: 'Šis puslapis neleidžia kopijuoti. Pažymėkite nuorodą ir nukopijuokite patys.',
  },
  noTab: {
    title: 'Šis puslapis negali atverti naujo skirtuko',
    close: 'Uždaryti',
    said: 'Svetainė, kurioje esate, to neleidžia. Nukopijuokite adresą ir atverkite jį patys.',
    label: 'Adresas',
    copy: 'Kopijuoti adresą',
    copied: 'Adresas nukopijuotas.',
    refused: 'Šis puslapis neleidžia ir kopijuoti. Pažymėkite adresą ir nukopijuokite patys.',
  },
} satisfies PartIn<'lt', 'embedded'>
