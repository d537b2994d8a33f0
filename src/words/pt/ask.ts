import type { PartIn } from '#words/catalogue.ts'

export const ask: PartIn<'pt', 'ask'> = {
  label: 'Código postal (postcode), terra, grupo ou antigo centro infantil (children’s centre)',
  suggestions: 'Sugestões',
  find: 'Procurar',
  clear: 'Limpar a caixa de procura',
  looking: 'À procura de «{text}»',
  from: 'Perto de {name}',
  removeFrom: 'Tirar: perto de {name}',
}
