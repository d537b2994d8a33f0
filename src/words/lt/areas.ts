import type { PartIn } from '#words/catalogue.ts'

export const areas: PartIn<'lt', 'areas'> = {
  title: 'Raskite savo vietovę',
  label: 'Jūsų pašto kodas arba vietovės pavadinimas',
  found: {
    one: '{n} vietovė',
    few: '{n} vietovės',
    other: '{n} vietovių',
  },
  none: 'Neturime vietovės tokiu pavadinimu ar pašto kodu.',
  notLoaded: 'Nepavyko ieškoti pašto kodų. Įrašykite vietovės pavadinimą.',
  other: 'Kitos vietovės',
}
