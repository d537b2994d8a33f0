import type { PartIn } from '#words/catalogue.ts'

export const session: PartIn<'pt', 'session'> = {
  title: '{title}, {place}',
  farFrom: '{far} de {from}',

  whenTitle: 'Quando',
  nextTitle: 'Próximas datas',
  exampleIn:
    'Estas horas são exemplos, inventados para mostrar como o guia funciona. {council} não publicou as verdadeiras. Ligue antes de ir.',
  askForTimes: 'Pergunte a que horas é:',
  askForDates: 'Pergunte se há sessão:',
  askNobody: 'Pergunte no local a que horas é.',
  onNow: 'A decorrer agora',
  allUnconfirmed: {
    'term-dates':
      'As datas escolares ainda não estão confirmadas, por isso estas datas podem mudar.',
    'school-holidays': 'Estas datas são nas férias escolares: pergunte se há sessão.',
  },

  whereTitle: 'Onde',

  whoTitle: 'Para quem é',
  ages: 'Idades',
  audience: 'Quem pode vir',
  targeted: 'Para algumas famílias. Pergunte se é para si.',
  cost: 'Preço',
  access: 'Como participar',
  dropIn: 'Não é preciso marcar.',
  book: 'É preciso marcar lugar antes de vir.',
  referral:
    'Alguém que trabalha com a sua família, como a health visitor (enfermeira que visita famílias com crianças pequenas), pede por si.',
  accessUnknown: 'Ninguém nos disse se é preciso marcar. Pergunte antes de ir.',
  bookHere: 'Marcar lugar',
  languages: 'Línguas',
  provider: 'Quem organiza',

  aboutTitle: 'O que é',
  firstVisitTitle: 'A sua primeira visita',
  firstVisitUnknown:
    'Ninguém nos disse o que esperar numa primeira visita. Pode ligar e perguntar o que acontece, onde deixar o carrinho de bebé e quem vai lá estar.',

  checkedBy: 'Verificado por {by} em {date}.',
}
