import type { PartIn } from '#words/catalogue.ts'

export const ask: PartIn<'pt', 'ask'> = {
  label: 'Código postal, terra, grupo ou antigo centro infantil',
  suggestions: 'Sugestões',
  find: 'Procurar',
  clear: 'Limpar a caixa de procura',
  looking: 'À procura de «{text}»',
  from: 'Perto de {name}',
  removeFrom: 'Tirar: perto de {name}',
}
