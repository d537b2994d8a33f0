import type { PartIn } from '#words/catalogue.ts'

export const map: PartIn<'pt', 'map'> = {
  name: 'Mapa',
  skip: 'Saltar o mapa',
  toList: 'Voltar à lista',
  empty: 'O mapa de {area} não tem agora nenhum local.',
  summary: {
    one: 'O mapa mostra {n} local em {area}. Tudo o que está neste mapa está na lista.',
    other: 'O mapa mostra {n} locais em {area}. Tudo o que está neste mapa está na lista.',
  },
  summaryAround: {
    one: 'O mapa mostra {n} local em {area}, à volta de {from}. Tudo o que está neste mapa está na lista.',
    other:
      'O mapa mostra {n} locais em {area}, à volta de {from}. Tudo o que está neste mapa está na lista.',
  },
  keys: 'As teclas das setas movem o mapa. Mais e menos aumentam e diminuem. Num alfinete, as setas vão para o alfinete seguinte.',
  surface: 'Mapa que se pode mover',

  pin: {
    andMore: { one: '{title} e mais {n}', other: '{title} e mais {n}' },
    several: { one: '{n} local: {names}', other: '{n} locais: {names}' },
    cluster: {
      one: '{n} local, aumentar, à volta de {around}',
      other: '{n} locais, aumentar, à volta de {around}',
    },
    close: {
      one: '{n} local, à volta de {around}',
      other: '{n} locais muito juntos, à volta de {around}',
    },
    numbered: '{name} ({number})',
  },

  origin: 'As distâncias são a partir de {name}',
  quarterMile: 'um quarto de milha',
  halfMile: 'meia milha',
  miles: { one: '{n} milha', other: '{n} milhas' },

  controls: 'Mover o mapa',
  zoomIn: 'Aumentar',
  zoomOut: 'Diminuir',
  showAll: 'Mostrar todos os locais',
  all: 'Mostrar todos',
  move: 'Mover',
  north: 'Mover para cima',
  south: 'Mover para baixo',
  west: 'Mover para a esquerda',
  east: 'Mover para a direita',
  searchHere: 'Procurar nesta zona',
  searchAround: 'Procurar à volta de {near}',
  twoFingers: 'Use dois dedos para mover o mapa',
  wheel: 'Clique no mapa e depois use a roda do rato para ampliar',

  panel: {
    away: 'a {far}',
    several: { one: '{n} local aqui', other: '{n} locais aqui' },
    choose: 'Escolher um local',
    none: 'Não há sessões que sirvam.',
    more: { one: 'e mais {n}', other: 'e mais {n}' },
    open: 'Mais sobre {name}',
    back: 'Voltar aos locais daqui',
    close: 'Fechar',
  },

  notice: {
    simplified: 'Mapa simplificado: as estradas e os limites das terras são aproximados',
    roadless: 'Mapa simplificado, sem estradas',
    noTiles: 'Não foi possível carregar o mapa detalhado. Este é um mapa simplificado.',
    patchy: 'Não foi possível carregar algumas ruas. No lugar delas está o mapa simplificado.',
    plain: 'Ainda não há mapa desenhado desta zona. Os locais e as terras estão onde devem estar.',
  },
  credit: {
    embedded: 'Mapa simplificado: GSHHG, GeoNames (CC BY 4.0), Natural Earth',
    withStations: 'Mapa simplificado: GSHHG, GeoNames (CC BY 4.0), Natural Earth, Wikidata',
  },
}
