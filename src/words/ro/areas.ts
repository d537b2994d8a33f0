import type { PartIn } from '#words/catalogue.ts'

export const areas: PartIn<'ro', 'areas'> = {
  title: 'Găsiți zona dumneavoastră',
  label: 'Codul poștal sau numele zonei',
  found: {
    one: '{n} zonă',
    few: '{n} zone',
    other: '{n} de zone',
  },
  none: 'Nu avem nicio zonă cu acest nume sau cod poștal.',
  notLoaded: 'Codurile poștale nu au putut fi căutate. Scrieți numele zonei.',
  other: 'Alte zone',
}
