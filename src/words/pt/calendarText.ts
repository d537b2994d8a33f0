import type { PartIn } from '#words/catalogue.ts'

export const calendarText: PartIn<'pt', 'calendarText'> = {
  event: '{title} em {place}',
  example: 'Exemplo: {name}',
  over: 'Não há mais datas: {name}',
  overMore: 'Já não se realiza. Pode apagar esta entrada.',

  exampleTime: 'HORA DE EXEMPLO: inventada para mostrar como o guia funciona. Não conte com ela.',
  ages: 'Idades: {ages}',
  cost: 'Preço: {cost}',
  andNote: '{text}. {note}',
  book: 'Marcar: {address}',
  ring: 'Ligue antes de ir: {phone}',
  ringCouncil: 'Ligue antes de ir: {council}, {phone}',
  check: 'Confirme antes de ir: {where}',
  checkedUnknown: 'Não se sabe quando isto foi verificado pela última vez: ligue primeiro',
  checked: 'Verificado pela última vez em {date} por {by}',

  placeName: 'Sessões para famílias em {place}',
  typeName: '{type} em {area}',
}
