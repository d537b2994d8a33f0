import type { PartIn } from '#words/catalogue.ts'

export const translation = {
  missing: 'Não foi possível carregar: {language}. Carregue a página outra vez quando houver rede.',
  byComputer: 'Traduzido por computador, ainda não lido por alguém que fale português.',
  tell: 'Diga-nos que palavras estão erradas',
  ask: 'Que palavras estão erradas? O que deviam dizer?',
} as const satisfies PartIn<'pt', 'translation'>
