import type { PartIn } from '#words/catalogue.ts'

export const share: PartIn<'pt', 'share'> = {
  send: 'Enviar',
  sendMore: 'este plano',
  title: 'Enviar este plano',
  hint: 'A ligação tem o que está no plano e nada sobre si. Mostra sempre as horas mais recentes.',
  leftOut: {
    one: 'Uma ligação leva até {most} coisas. A última ({n}) do seu plano não está nela.',
    other: 'Uma ligação leva até {most} coisas. As últimas {n} do seu plano não estão nela.',
  },
  device: 'Partilhar',
  shareTitle: 'Plano do Family Hub Map',
  copy: 'Copiar a ligação',
  copied: 'Ligação copiada.',
  copyFailed: 'Não foi possível copiar por si. A ligação está selecionada: copie-a.',
  link: 'Ligação para este plano',
  pageLink: 'Ligação para esta página',
  failed: 'Não foi possível partilhar dessa forma. Em vez disso, copie a ligação.',
  text: 'Mensagem (SMS)',
  // No letter that a text message would cost more for.
  message: 'O nosso plano do Family Hub Map: {link}',
  messageShort: 'O nosso plano: {link}',
  code: 'Código QR',
  codeShort: 'QR',
  codeMore: 'para ler com a câmara',
  codeName: 'Código QR que abre este plano',
  codeHint: 'Aponte-lhe a câmara de outro telemóvel. Funciona aqui mesmo sem rede.',
  calendar: 'Adicionar tudo ao calendário',
  calendarHint: 'Um ficheiro com todas as datas durante um ano. As datas não mudam sozinhas.',
  calendarNone:
    'Nada aqui tem uma data que se saiba, por isso ainda não há nada para adicionar a um calendário.',
  calendarName: 'Plano da família',
  calendarExample: 'Exemplo: Plano da família',
}
