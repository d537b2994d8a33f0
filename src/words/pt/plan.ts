import type { PartIn } from '#words/catalogue.ts'

export const plan: PartIn<'pt', 'plan'> = {
  title: 'O seu plano',
  count: { one: '{n} coisa', other: '{n} coisas, na ordem que escolheu' },
  list: 'O que está no seu plano',
  empty: 'Ainda não há nada no seu plano.',
  emptyHow: 'Carregue em «Juntar ao plano» ao lado de uma sessão ou de um local, e fica aqui.',
  find: 'Procurar alguma coisa para juntar',

  keep: {
    title: 'Guardar este plano',
    label: 'Guardar neste aparelho',
    kept: 'Estará aqui da próxima vez que vier, só neste aparelho. Nada é enviado a ninguém.',
    notKept:
      'Agora fica aqui até fechar este separador, ou durante 8 horas. Marque isto só num aparelho que seja seu.',
  },
  trouble: {
    spoiled:
      'Não foi possível ler o plano guardado, por isso foi apagado. Por favor, junte as coisas outra vez.',
    full: 'Este aparelho não tem espaço para guardar o plano. Fica aqui até fechar a página. Partilhe-o para o guardar.',
    blocked:
      'Este navegador não nos deixa guardar o plano. Fica aqui até fechar a página. Partilhe-o para o guardar.',
  },

  order: {
    byTime: 'Pôr por ordem de dia e hora',
    sorted: 'Está agora por ordem de dia e hora.',
    up: 'Mover para cima',
    down: 'Mover para baixo',
    drag: 'Arraste para mover',
    moved: '{title} está agora em {at} de {of}',
  },
  remove: 'Tirar',
  clear: 'Apagar o plano',
  removed: '{title} já não está no seu plano.',
  cleared: 'O seu plano está agora vazio.',
  undo: 'Pôr de volta',
  undoClear: 'Pôr tudo de volta',

  gone: 'Isto já não está na lista',
  was: 'Era: {name}',
  goneUnknown: 'Não sabemos o que era. Pergunte a quem lhe enviou a ligação.',
  notNow: 'Não foi possível carregar isto agora',

  change: {
    title: 'Mudou desde que o guardou',
    seen: 'OK, já vi',
    times: 'As horas mudaram.',
    timesWere: 'As horas mudaram. Eram: {times}',
    timesNew: 'Agora já se sabem as horas.',
    place: 'Mudou de local. Era em {was}',
    closed: 'Este local fechou',
    shutForNow: 'Este local está fechado por agora',
    reopened: 'Este local voltou a abrir',
    cancelled: 'Cancelada ({day}): {note}',
    moved: 'Começa às {time}, {day}: {note}',
    ends: 'Termina às {time}, {day}: {note}',
    shutOn: 'Fechado ({day}): {note}',
    shutFrom: 'Fechado ({days}): {note}',
  },

  clash: {
    title: {
      one: 'Duas destas são muito próximas no tempo',
      other: 'Algumas destas são muito próximas no tempo',
    },
    together: {
      one: 'Duas destas são à mesma hora',
      other: 'Algumas destas são à mesma hora',
    },
    mixed: 'Algumas destas são à mesma hora ou muito próximas',
    more: { one: 'Mostrar mais {n}', other: 'Mostrar mais {n}' },
    overlap: '{day}: {one} e {other} são à mesma hora.',
    tight: '{day}: {one} acaba às {ends}; {other} começa às {starts}, a {far}.',
    instead: 'Em vez disso, pode ir a {one} noutra altura ({day}, às {time}): assim nada coincide.',
    openEnd:
      '{day}: {one} começa às {starts}, não se sabe quando acaba; {other} começa às {then}, a {far}.',
  },

  linked: {
    title: 'Um plano que lhe enviaram',
    intro: {
      one: '{n} coisa. As horas que se mostram são as mais recentes que temos.',
      other: '{n} coisas. As horas que se mostram são as mais recentes que temos.',
    },
    cut: 'A ligação tem mais de {most} coisas. Só se mostram as primeiras {most}.',
    yours: {
      one: 'Tem um plano seu com {n} coisa. Continua lá.',
      other: 'Tem um plano seu com {n} coisas. Continua lá.',
    },
    use: 'Usar este plano',
    useInstead: 'Usar este em vez do meu',
    add: 'Juntar estas ao meu plano',
    leftOut: {
      one: '{n} coisa fica de fora se o usar: o local está fechado, ou não sabemos a morada.',
      other: '{n} coisas ficam de fora se o usar: o local está fechado, ou não sabemos a morada.',
    },
    own: 'Mostrar o meu plano',
  },
}
