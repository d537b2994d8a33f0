import type { PartIn } from '#words/catalogue.ts'

export const finder: PartIn<'pt', 'finder'> = {
  title: 'O que há para crianças com menos de 5 anos em {area}',
  loading: 'À procura do que há',
  near: {
    found: {
      one: '{n} sugestão. Use as setas para cima e para baixo.',
      other: '{n} sugestões. Use as setas para cima e para baixo.',
    },
    middleOf: {
      street: 'Perto de {name}, a partir do meio da rua.',
      town: 'Perto de {name}, a partir do centro da vila ou cidade.',
      village: 'Perto de {name}, a partir do centro da aldeia.',
    },
    somewhere: 'Perto de {name}, a {miles} no máximo.',
    ended: '{postcode} já não é usado.',
    unlisted: 'Não conhecemos {postcode}: confirme-o.',
    outside:
      '{name} fica fora de {area}. As distâncias são a partir daí; nada foi mudado de lugar.',
    yourPlace: 'Onde está',
    you: 'si',
  },
  locate: {
    use: 'Usar a minha localização',
    asking: 'À procura de onde está',
    refused:
      'O seu telemóvel não quis partilhar a localização. Pode permiti-lo nas definições do navegador, ou escrever um código postal ou uma vila.',
    unavailable:
      'O seu telemóvel não conseguiu saber onde está. Escreva antes um código postal ou uma vila.',
    slow: 'Demorou demasiado a saber onde está. Tente outra vez, ou escreva um código postal ou uma vila.',
    unsupported:
      'Este navegador não consegue partilhar a sua localização. Escreva antes um código postal ou uma vila.',
  },
  views: {
    list: 'Lista',
    map: 'Mapa',
    week: 'Semana',
    mapLoading: 'A carregar o mapa',
    mapFailed: 'Não foi possível carregar o mapa. Tudo o que lá está também está na lista.',
  },
  filters: {
    open: 'Filtros',
    openChosen: 'Filtros ({n})',
    title: 'Filtros',
    failed: 'Não foi possível carregar os filtros.',
  },
  drawer: { up: 'Mais da lista', down: 'Mais do mapa' },
  heading: {
    what: '{found}{matching}{suits}{times}',
    matching: ' com «{q}»',
    suitsAll: { one: ' que serve para todas as idades', other: ' que servem para todas as idades' },
    suitsAny: {
      one: ' que serve para alguma das idades',
      other: ' que servem para alguma das idades',
    },
    when: {
      today: ' hoje',
      tomorrow: ' amanhã',
      weekend: ' este fim de semana',
      week: ' nos próximos 7 dias',
    },
    onDay: ' ({day})',
    inDays: ' ({days})',
    near: ' perto de {near}',
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
  },
  sessionsFound: { one: '{n} sessão encontrada', other: '{n} sessões encontradas' },
  placesFound: { one: '{n} local encontrado', other: '{n} locais encontrados' },
  later: 'Mais {n} depois de {day}',
  appointments: 'Com hora marcada',
  ask: {
    'times-unknown': {
      title: 'Também há aqui: pergunte as horas',
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
  partial: {
    hubs: 'Não foi possível carregar os Family Hubs.',
    libraries: 'Não foi possível carregar as bibliotecas.',
    venues: 'Não foi possível carregar as salas e os outros locais.',
    'former-centres': 'Não foi possível carregar os antigos centros infantis (children’s centres).',
    sessions: 'Não foi possível carregar as sessões.',
    calendar:
      'Não foi possível carregar os períodos escolares e os feriados (bank holidays), por isso algumas datas podem estar erradas. Ligue antes de ir.',
    'example-times': 'Não foi possível carregar as horas.',
    other: 'Não foi possível carregar parte da informação.',
    unread: {
      one: '{n} coisa não se conseguiu ler, por isso não se mostra. A versão nova talvez a saiba ler.',
      other:
        '{n} coisas não se conseguiram ler, por isso não se mostram. A versão nova talvez as saiba ler.',
    },
    rest: 'Tudo o resto está aqui.',
  },
  why: {
    offline: 'Parece que está sem internet.',
    missing: 'Falta um ficheiro. A culpa é nossa, não sua.',
    malformed: 'Não foi possível ler um ficheiro. A culpa é nossa, não sua.',
    slow: 'Demorou demasiado. A rede pode estar fraca.',
    newer: 'Esta aplicação é demasiado antiga para isto.',
  },
  finished: 'Terminadas ({n})',
  finishedToday: 'Terminadas hoje ({n})',
  finishedAt: ': {title}, {place}',
  former: {
    unsure: 'Não temos a certeza sobre {name}.',
    closedIn: '{name} fechou em {year}.',
    closed: '{name} fechou.',
    see: 'Ver o que há lá agora e o que fica perto',
    seeUnsure: 'Ver o que se sabe e o que fica perto',
  },
  advice: { title: 'Conselhos na internet e por telefone', ring: 'Ligar' },
}
