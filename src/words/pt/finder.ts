import type { PartIn } from '#words/catalogue.ts'

export const finder: PartIn<'pt', 'finder'> = {
  title: 'O que há para crianças com menos de 5 anos em {area}',
  loading: 'À procura do que há',
  near: {
    found: {
      one: '{n} sugestão. Use as setas para cima e para baixo.',
      other: '{n} sugestões. Use as setas para cima e para baixo.',
    },
    yourPlace: 'O lugar onde está',
    you: 'si',
    aPoint: 'Um ponto no mapa',
    // Behind "de", which would melt into "este".
    thisPoint: 'um ponto no mapa',
  },
  locate: {
    use: 'Usar a minha localização',
    asking: 'À procura de onde está',
  },
  views: {
    list: 'Lista',
    map: 'Mapa',
    week: 'Semana',
    mapLoading: 'A carregar o mapa',
    mapFailed: 'Não foi possível carregar o mapa. Tudo o que lá está também está na lista.',
    toMap: 'Saltar para o mapa',
  },
  filters: {
    open: 'Filtros',
    openChosen: 'Filtros ({n})',
    title: 'Filtros',
  },
  drawer: { up: 'Mais da lista', down: 'Mais do mapa' },
  heading: {
    what: '{found}{matching}{suits}',
    matching: ' com «{q}»',
    suitsAll: { one: ' que serve para todas as idades', other: ' que servem para todas as idades' },
    suitsAny: {
      one: ' que serve para pelo menos uma das idades',
      other: ' que servem para pelo menos uma das idades',
    },
    when: {
      today: ' hoje',
      tomorrow: ' amanhã',
      weekend: ' este fim de semana',
      week: ' nos próximos 7 dias',
    },
    onDay: ' ({day})',
    inDays: ' ({days})',
    measuredFrom: ', distâncias a partir de {near}',
    within: { one: ' num raio de {n} milha de {near}', other: ' num raio de {n} milhas de {near}' },
    withinAbout: {
      one: ' num raio de cerca de {n} milha de {near}',
      other: ' num raio de cerca de {n} milhas de {near}',
    },
    nearestFirst: ', mais perto primeiro',
    byName: ', por nome',
    soonestFirst: ', mais cedo primeiro',
    times: { one: ', {n} vez', other: ', {n} vezes' },
    toAsk: ', {n} para perguntar',
    onlyToAsk: '{n} para perguntar',
  },
  later: 'Mais {n} depois de {day}',
  appointments: 'Com hora marcada',
  ask: {
    'times-unknown': {
      title: 'Também há aqui: pergunte a que horas',
      hint: {
        one: 'Há {n} sessão, mas as horas não estão publicadas. Ligue, ou pergunte lá.',
        other: 'Há {n} sessões, mas as horas não estão publicadas. Ligue, ou pergunte lá.',
      },
    },
    'dates-not-confirmed': {
      title: 'Pode haver: pergunte primeiro',
      hint: {
        one: 'Há {n} sessão, mas as datas não estão confirmadas. Ligue, ou pergunte lá.',
        other: 'Há {n} sessões, mas as datas não estão confirmadas. Ligue, ou pergunte lá.',
      },
    },
  },
  more: 'Mostrar mais {n}',
  show: 'Mostrar {n}',
  shown: 'A mostrar {shown} de {all}',
  nothing: 'Nada corresponde a tudo isso',
  nothingYet: 'Ainda não há nada na lista',
  partFailed: 'Não foi possível carregar parte da informação.',
}
