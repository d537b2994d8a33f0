import type { PartIn } from '#words/catalogue.ts'

export const sheet = {
  print: 'Spausdinti',
  printMore: 'lapą šaldytuvui',
  cannotPrint:
    'Šiam puslapiui neleista spausdinti. Atverkite planą atskirame lange ir spausdinkite ten.',
  openOwn: 'Atverti planą naujame skirtuke',

  title: 'Mūsų planas',
  about: 'Užsiėmimai ir vietos vaikams iki 5 metų: {area}',
  scan: 'Nuskaitykite: naujausias tvarkaraštis ir kelias',
  examples:
    '„{mark}“ reiškia, kad laikas išgalvotas parodyti, kaip tai veikia. Tai ne tikras laikas. Prieš eidami paskambinkite.',
  map: 'Žemėlapis, kur eiti: {places}',

  unconfirmed: 'Mokyklų mokslo metų datos dar gali keistis.',

  gone: 'Sąraše nebėra:',
  opening: '{days} {hours}',
  selfService: 'Savitarnos laikas (darbuotojų gali ir būti):',
  closed: 'Uždaryta: {days}.',
  hoursUnknown: 'Nežinoma: pirma paskambinkite.',

  phone: 'Telefonas',
  councilPhone: '{council}:',
  phoneUnknown: 'Telefono numeris nežinomas',
  expect: 'Ko tikėtis:',
  expectUnknown: 'Niekas mums dar nepasakė. Paskambinkite ir paklauskite.',
  has: 'Yra: {features}.',
  at: ', {place}',

  englishNext: 'Tas pats angliškai – kitame puslapyje.',
  printed: 'Išspausdinta {date}',
  until: 'Dienos be užsiėmimų surašytos iki {date} Po to išspausdinkite naują lapą.',
  checked: 'Tikrino {by}, {date}',
  checkedUnknown:
    'Šaltinis: {by}. Nežinoma, kada tai tikrinta paskutinį kartą: pirma paskambinkite.',
  stale: 'Paskutinį kartą tikrinta: {month}. Nuo tada netikrinta: prieš eidami paskambinkite.',
} satisfies PartIn<'lt', 'sheet'>
