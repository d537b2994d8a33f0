import type { PartIn } from '#words/catalogue.ts'

export const leftOut: PartIn<'pt', 'leftOut'> = {
  notOn: 'Não há sessão: {days}',
  notFrom: 'Não há sessão {days}',
  fromTo: 'de {from} a {to}',
  atTime: '{days} às {time}',
  bankHoliday: 'feriado',
  areBankHolidays: {
    one: '{days} é feriado: pergunte se há sessão',
    other: '{days} são feriados: pergunte se há sessão',
  },
  notConfirmed: '{date}: ainda não confirmada',
  notConfirmedFrom: 'As datas a partir de {from} ainda não estão confirmadas',
  notConfirmedFromTo: 'As datas de {from} a {to} ainda não estão confirmadas',
  overEarly: '{date}: {times}, terminou ({note})',
  moved: '{date}: {times}',
  movedFrom: '{date}: {times}, e não {usual}',
}
