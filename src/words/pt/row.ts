import type { PartIn } from '#words/catalogue.ts'

export const row: PartIn<'pt', 'row'> = {
  named: '{title}, {place}',
  askAbout: 'pergunte sobre {things}',
  unknown: { cost: 'preço', booking: 'marcação', ages: 'idades' },
  suitsBoth: 'serve para as duas idades',
  suitsAll: { one: 'serve para {n} idade', other: 'serve para as {n} idades' },
  suitsSome: 'serve para {ages}; não para {not}',

  also: 'Também: {times}',
  alsoOn: '{day}, {time}',
  moreTimes: { one: 'mais {n} vez', other: 'mais {n} vezes' },

  noTime: {
    'times-unknown': { large: 'Pergunte', below: 'a que horas' },
    'dates-not-confirmed': { large: 'Pergunte', below: 'se há sessão' },
    'called-off': { large: 'Não há', below: 'mais datas' },
    over: { large: 'Acabou', below: '' },
    'place-closed': { large: 'Fechado', below: '' },
  },
  now: 'Agora',
  until: 'até às {time}',
  startsIn: { one: 'daqui a {n} minuto', other: 'daqui a {n} minutos' },
  finishedNow: 'terminou',

  askForTimes: 'Há sessão aqui. Pergunte a que horas',
  notConfirmed: 'Datas ainda não confirmadas. Pergunte antes de ir',
  cancelled: 'Cancelada. Não se conhecem mais datas',
  notOn: 'Não há sessão. Não se conhecem mais datas',
  over: 'Já acabou',
  placeClosed: 'Este local está fechado',
  onNow: 'A decorrer agora, até às {time}',
  onNowOpen: 'A decorrer agora',
  soon: {
    one: 'Começa daqui a {n} minuto, {times}',
    other: 'Começa daqui a {n} minutos, {times}',
  },
  finished: 'Terminou, {times}',
  dayAndTimes: '{day}, {times}',
  unconfirmed: {
    'term-dates': 'Pode mudar: as datas escolares não estão confirmadas',
    'school-holidays': 'Nas férias escolares: pergunte se há sessão',
  },
  moved: 'Hora diferente: {note}',

  checkedUnknown: 'Não se sabe quando foi verificado: ligue primeiro',
  notChecked: 'Não é verificado desde {month}: ligue primeiro',
  checked: 'Verificado em {month}',
  usual: {
    example: ['Horas de exemplo', ', inventadas (a tracejado): ligue primeiro'],
    stale: ['Sem verificação recente', ': ligue antes de ir'],
  },

  ring: 'Ligar',
  noneFit: 'Não há na lista sessões que sirvam',
  sessionsFit: { one: '{n} sessão aqui que serve', other: '{n} sessões aqui que servem' },
  next: 'A seguir: {title}, {when}',
  nowThere: 'Agora está lá: {use}',
  nowUnknown: 'Não sabemos o que há lá agora',
}
