import type { PartIn } from '#words/catalogue.ts'

export const offline: PartIn<'pt', 'offline'> = {
  saved: 'Guardado neste telemóvel: {area}, {day} {time}',
  savedPart: 'Guardado neste telemóvel: {area}, {day} {time}. Falta uma parte.',
  noSignal: 'Sem rede',
  noSignalSaved: 'Sem rede: cópia guardada',
  slowSaved: 'Rede lenta: cópia guardada',
  saving: '{area}: a guardar neste telemóvel',
  waiting: '{area} ainda não está neste telemóvel. À espera de rede',
  clock:
    'O relógio deste telemóvel diz {today}, mas a informação é de {updated}. Se o relógio está errado, os dias e as horas que se mostram também estão. Veja nas definições do telemóvel.',
  ready: 'Pronto para as visitas?',
  old: {
    one: 'A informação neste telemóvel tem {n} dia. As horas podem ter mudado: ligue antes de ir.',
    other:
      'A informação neste telemóvel tem {n} dias. As horas podem ter mudado: ligue antes de ir.',
  },
  oldHint: 'Será atualizada quando houver rede.',
  mended:
    'O navegador tinha apagado o que estava guardado neste telemóvel. Foi guardado outra vez.',
  full: 'Este telemóvel não tem espaço para guardar a informação. Liberte algum espaço e verifique outra vez.',
  later: 'Agora não',
  notices: 'Sobre o que está guardado neste telemóvel',
  dialog: {
    title: 'Pronto para as visitas?',
    lead: 'Antes de ir para onde não há rede: verificar se tudo de {area} está neste telemóvel.',
    checking: 'A verificar cada ficheiro',
    missing: {
      one: 'Falta {n} ficheiro. A ir buscá-lo',
      other: 'Faltam {n} ficheiros. A ir buscá-los',
    },
    fetching: 'A ir buscar o que é novo',
    yes: 'Sim. Pronto para as visitas.',
    no: 'Ainda não está pronto',
    lacking: { one: 'Falta {n} ficheiro:', other: 'Faltam {n} ficheiros:' },
    goOnline: 'Vá para onde haja rede e verifique outra vez.',
    files: 'Verificado: {app} do guia e {area} de informação, {size} neste telemóvel.',
    languages: 'Sem rede pode ser lido nestas línguas: {languages}.',
    countOfFiles: { one: '{n} ficheiro', other: '{n} ficheiros' },
    megabytes: '{megabytes} megabytes',
    streets: {
      title: 'Ruas no mapa',
      said: 'O mapa só tem ruas quando há rede. Pode guardar as que ficam à volta de cada local.',
      button: 'Guardar também as ruas',
      again: 'Guardar outra vez',
      saving: 'A guardar as ruas',
      saved: 'As ruas à volta de cada local estão neste telemóvel: {size}.',
      failed:
        'Não foi possível guardar todas. Veja a rede e o espaço neste telemóvel e tente outra vez.',
      plan: 'As ruas à volta destes locais também estão neste telemóvel: {size}. «Terminar a visita» apaga-as.',
    },
    kept: {
      asking: 'O navegador pode perguntar se deve guardar tudo. Se perguntar, aceite.',
      yes: 'O navegador aceitou guardar tudo.',
      no: 'O navegador pode apagar tudo quando o telemóvel tiver pouco espaço, ou depois de semanas sem uma visita. Verifique outra vez antes de ir.',
    },
    again: 'Verificar outra vez',
    impossible: 'Este navegador não consegue guardar o guia',
    impossibleWhy:
      'Pode ser por causa de uma janela privada ou de uma definição deste telemóvel. Com rede, tudo funciona como está.',
    install: {
      title: 'Pôr no ecrã principal',
      said: 'Funciona aqui como está. No ecrã principal, abre com um só toque.',
      button: 'Adicionar ao ecrã principal',
      steps: [
        'Carregue no botão de partilha do navegador.',
        'Escolha «Adicionar ao ecrã principal» (Add to Home Screen).',
        'Abra-o a partir daí uma vez, com rede: guarda uma cópia própria.',
      ],
    },
  },
}
