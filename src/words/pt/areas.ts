import type { PartIn } from '#words/catalogue.ts'

export const areas: PartIn<'pt', 'areas'> = {
  title: 'Encontre a sua zona',
  label: 'O seu código postal ou o nome da zona',
  found: {
    one: '{n} zona',
    other: '{n} zonas',
  },
  none: 'Não temos nenhuma zona com esse nome ou código postal.',
  notLoaded: 'Não foi possível procurar códigos postais. Escreva o nome da zona.',
  other: 'Outras zonas',
}
