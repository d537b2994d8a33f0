import type { PartIn } from '#words/catalogue.ts'

export const notFound: PartIn<'pt', 'notFound'> = {
  title: 'Não encontrámos essa página',
  path: 'Não há nada em {path}.',
  checkAddress:
    'Se escreveu o endereço, confirme-o. Se seguiu uma ligação, a página pode ter mudado de lugar.',
  search: 'Procurar sessões e locais',
  area: 'Não temos informação sobre «{area}»',
  areasWeHave: 'Estas são as zonas que temos:',
  place: 'Não encontrámos esse local',
  placeId: 'Nenhum local se chama «{id}» na nossa lista. Pode ter fechado ou mudado de nome.',
  session: 'Não encontrámos essa sessão',
  sessionId: 'Nenhuma sessão se chama «{id}» na nossa lista. Pode ter acabado ou mudado de nome.',
  partMissing:
    'Não foi possível carregar parte da informação ({files}), por isso pode estar lá sem que a vejamos.',
  unread: {
    one: '{n} coisa da lista não se conseguiu ler, por isso pode ser essa.',
    other: '{n} coisas da lista não se conseguiram ler, por isso pode ser uma delas.',
  },
}
