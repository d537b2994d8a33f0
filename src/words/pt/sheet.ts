import type { PartIn } from '#words/catalogue.ts'

export const sheet: PartIn<'pt', 'sheet'> = {
  print: 'Imprimir',
  printMore: 'para o frigorífico',
  cannotPrint:
    'Esta página não pôde imprimir. Abra o plano numa janela própria e imprima-o a partir daí.',
  openOwn: 'Abrir o plano num novo separador',

  title: 'O nosso plano',
  about: 'Sessões e locais para crianças com menos de 5 anos em {area}',
  scan: 'Leia o código para ver as horas mais recentes e o caminho',
  examples:
    '«{mark}» quer dizer que a hora é inventada, para mostrar como isto funciona. Não é uma hora verdadeira. Ligue antes de ir.',
  map: 'Mapa dos locais aonde ir: {places}',

  unconfirmed: 'As datas dos períodos escolares ainda podem mudar.',

  gone: 'Já não está na lista:',
  opening: '{days}: {hours}',
  selfService: 'Aberto em autosserviço (pode haver funcionários):',
  closed: 'Fechado: {days}.',
  hoursUnknown: 'Não se sabe: ligue primeiro.',

  phone: 'Telefone',
  councilPhone: '{council}:',
  phoneUnknown: 'Não se sabe o número de telefone',
  expect: 'O que esperar:',
  expectUnknown: 'Ainda ninguém nos disse. Ligue e pergunte.',
  has: 'Tem: {features}.',
  at: ', {place}',

  englishNext: 'O mesmo em inglês está na página seguinte.',
  printed: 'Impresso em {date}.',
  until: 'Os dias sem sessão estão indicados até {date}. Depois disso, imprima uma folha nova.',
  checked: 'Verificado por {by}, {date}.',
  checkedUnknown:
    'De {by}. Não se sabe quando isto foi verificado pela última vez: ligue primeiro.',
  stale: 'Não é verificado desde {month}: ligue antes de ir.',
}
