import type { PartIn } from '#words/catalogue.ts'

export const mapKey: PartIn<'pt', 'mapKey'> = {
  title: 'O que significam os sinais',
  chosen: 'O local que escolheu',
  several: 'Vários locais: carregue para ver de mais perto',
  shared: 'Mais de um local aqui: carregue para escolher',
  aside: 'Posto ao lado: a linha leva ao ponto certo',
  stop: 'Paragem de autocarro',
  station: 'Estação de comboios',
  path: 'Caminho a pé ou de terra',
  start: 'De onde parte',
  about: 'A porta fica algures aqui',
}
