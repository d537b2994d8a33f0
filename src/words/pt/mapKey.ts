import type { PartIn } from '#words/catalogue.ts'

export const mapKey: PartIn<'pt', 'mapKey'> = {
  title: 'O que significam os sinais',
  chosen: 'O local que escolheu',
  several: 'Vários locais: carregue para ver de mais perto',
  stop: 'Paragem de autocarro',
  start: 'De onde parte',
  about: 'A porta fica algures aqui',
}
