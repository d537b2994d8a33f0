import type { PartIn } from '#words/catalogue.ts'

export const visit: PartIn<'pt', 'visit'> = {
  handOver: 'Entregar este plano',
  show: 'Mostrar',
  showMore: 'à família',
  family: {
    title: 'O seu plano',
    close: 'Fechar',
    page: 'Página {page} de {of}',
    pageShort: '{page} / {of}',
    back: 'Anterior',
    next: 'Seguinte',
    takeIt: 'Leve consigo',
    gone: 'Já não está na lista',
  },

  finish: {
    title: 'Terminar a visita',
    hint: 'Apaga deste telemóvel o plano e o que se procurou.',
    button: 'Terminar a visita',
    ask: {
      one: 'Há {n} coisa no plano. Apagar deste telemóvel o plano e o que se procurou? Não é possível recuperá-los.',
      other:
        'Há {n} coisas no plano. Apagar deste telemóvel o plano e o que se procurou? Não é possível recuperá-los.',
    },
    doing: 'A apagar',
    doneTitle: 'Visita terminada',
    cleared: {
      saved: 'O plano foi apagado deste telemóvel.',
      savedNothing: 'Não havia nenhum plano guardado neste telemóvel.',
      past: 'O que se procurou foi apagado, e o botão Voltar não leva lá.',
      left: 'O que se procurou foi apagado desta página. O botão Voltar ainda pode levar lá, por isso feche este separador.',
    },
    othersCleared: {
      one: 'Estava aberto {n} outro separador deste guia. Também foi apagado o que tinha.',
      other: 'Estavam abertos {n} outros separadores deste guia. Também foi apagado o que tinham.',
    },
    othersLeft: {
      one: 'O botão Voltar ainda pode levar lá em {n} outro separador aberto, por isso feche-o.',
      other:
        'O botão Voltar ainda pode levar lá em {n} outros separadores abertos, por isso feche-os.',
    },
    kept: 'Continua aqui: o mapa e os locais guardados para visitas sem rede, e o modo de visita. Não dizem nada sobre a família.',
    language:
      'Também continua aqui a língua escolhida neste telemóvel: {language}. Se foi escolhida para a família, volte ao inglês.',
    forgetLanguage: 'Voltar ao inglês',
    history:
      'O histórico do próprio navegador ainda pode ter as páginas que abriu. Nenhum site pode apagar isso. Mas pode apagá-lo nas definições do navegador.',
    again: 'Começar uma procura nova',
  },

  mode: {
    label: 'Modo de visita',
    hint: 'Para quem visita famílias com este telemóvel. O navegador não sugere o que foi escrito antes, e há uma pergunta antes de se juntarem coisas ao plano de uma visita anterior.',
  },
}
