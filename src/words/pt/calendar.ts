import type { PartIn } from '#words/catalogue.ts'

export const calendar: PartIn<'pt', 'calendar'> = {
  add: 'Adicionar',
  addDay: '{add} {day} ao calendário',
  open: 'Adicionar ao calendário',
  remind: 'Lembrar-me uma hora antes',
  addSeries: 'Todas as datas',
  addOnly: 'Só {day}',
  addHint: 'Datas até {date}. Não mudam sozinhas, por isso veja aqui antes de ir.',
  addHintLastKnown:
    'Datas até {date}, a última que se conhece. Não mudam sozinhas, por isso veja aqui antes de ir.',
  onlineTitle: 'Só {day}, na internet',
  online: '{name} ({host})',
  onlineHint: 'Abrem um formulário já preenchido. Esses sites vão ver o que adicionar.',
  saved: 'O ficheiro do calendário está pronto. Abra-o para o adicionar ao seu calendário.',
  noDates: 'Estas datas já passaram, por isso não há nada para adicionar.',
  failed: 'Não foi possível criar o ficheiro do calendário. Tente outra vez.',
  framed: 'Não apareceu o ficheiro? Esta página pode não deixar guardar ficheiros.',
  fullFinder: 'Abrir esta sessão no guia completo (novo separador)',

  feedTitle: 'Seguir no seu calendário',
  feedHint: 'Todas as sessões daqui durante um ano. O seu calendário procura mudanças sozinho.',
  feedExample: 'As horas são exemplos, e isso está escrito em cada uma.',
  feedAddress: 'Endereço deste calendário',
  feedHow:
    'Copie-o. No Google Calendar escolha «Outros calendários» (Other calendars), «A partir do URL» (From URL). No Outlook escolha «Adicionar calendário» (Add calendar), «A partir da Web» (From web).',
  feedCopy: {
    copy: 'Copiar o endereço',
    copied: 'Endereço copiado.',
    refused: 'Não foi possível copiar por si. O endereço está selecionado: copie-o.',
  },
  subscribe: 'Subscrever num aparelho Apple',
  subscribeHint: 'Noutros aparelhos esta ligação pode não fazer nada.',
}
