import type { PartIn } from '#words/catalogue.ts'

export const common: PartIn<'pt', 'common'> = {
  sessions: { one: '{n} sessão', other: '{n} sessões' },
  times: { one: '{n} vez', other: '{n} vezes' },
  sessionsAndTimes: '{sessions}, {times}',
  places: { one: '{n} local', other: '{n} locais' },

  lessThan100Yards: 'menos de 100\u00A0m',
  miles: { one: '{n} milha', other: '{n} milhas' },
  aboutMileOrLess: 'cerca de uma milha ou menos',
  aboutMile: 'cerca de uma milha',
  aboutMiles: { one: 'cerca de {n} milha', other: 'cerca de {n} milhas' },
  within: { one: 'num raio de {n} milha', other: 'num raio de {n} milhas' },
  withinAbout: {
    one: 'num raio de cerca de {n} milha',
    other: 'num raio de cerca de {n} milhas',
  },

  anyAge: 'qualquer idade',
  fromMonths: { one: 'a partir de {n} mês', other: 'a partir dos {n} meses' },
  fromYears: { one: 'a partir de {n} ano', other: 'a partir dos {n} anos' },
  fromYearsAndHalf: {
    one: 'a partir de {n} ano e meio',
    other: 'a partir dos {n} anos e meio',
  },
  inMonths: { one: '{from} a {n} mês', other: '{from} a {n} meses' },
  inYears: { one: '{from} a {n} ano', other: '{from} a {n} anos' },
  ageToAge: '{from} até {to}',
  birth: 'desde o nascimento',
  months: { one: '{n} mês', other: '{n} meses' },
  years: { one: '{n} ano', other: '{n} anos' },
  yearsAndHalf: { one: '{n} ano e meio', other: '{n} anos e meio' },
  pregnancy: 'gravidez',
  agesAndPregnancy: '{ages}, e gravidez',
  agesUnknown: 'Não se sabem as idades: pergunte',
  bands: {
    bump: 'gravidez',
    '0-5m': '0 a 5 meses',
    '6-11m': '6 a 11 meses',
    '1': '1 ano',
    '2': '2 anos',
    '3-4': '3 e 4 anos',
    '5': '5 anos ou mais',
  },

  free: 'grátis',
  costUnknown: 'Não se sabe o preço: pergunte',
  access: {
    'drop-in': 'é só aparecer',
    book: 'é preciso marcar',
    referral: 'por indicação de um profissional',
  },
  accessUnknown: 'Pergunte se é preciso marcar',
  audience: { everyone: 'aberto a todos', targeted: 'para algumas famílias' },

  noneConfirmed: 'Nenhuma sessão foi confirmada no último mês: ligue antes de ir.',
  confirmed: {
    one: 'Confirmadas no último mês: {confirmed} de {n} sessão.',
    other: 'Confirmadas no último mês: {confirmed} de {n} sessões.',
  },
  inShort: 'Em resumo',
  tryAgain: 'Tentar outra vez',
  close: 'Fechar',
  example: {
    mark: 'Hora de exemplo',
  },
}
