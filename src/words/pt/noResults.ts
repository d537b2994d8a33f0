import type { PartIn } from '#words/catalogue.ts'

export const noResults: PartIn<'pt', 'noResults'> = {
  hint: 'Experimente uma destas:',
  empty: 'Ninguém adicionou locais ou sessões de {area}.',
  way: '{found} {how}',
  withoutFilters: 'sem nenhum filtro',
  withoutAll: 'sem os filtros e sem o nome',
  ask: 'Ou pergunte no local mais próximo:',
  council: 'Ou ligue para {council}:',
}
