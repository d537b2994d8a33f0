import type { PartIn } from '#words/catalogue.ts'

export const missing: PartIn<'pt', 'missing'> = {
  partial: {
    hubs: 'Não foi possível carregar os Family Hubs (centros para famílias).',
    libraries: 'Não foi possível carregar as bibliotecas.',
    venues: 'Não foi possível carregar as salas e os outros locais.',
    'former-centres': 'Não foi possível carregar os antigos centros infantis (children’s centres).',
    sessions: 'Não foi possível carregar as sessões.',
    calendar:
      'Não foi possível carregar os períodos escolares e os feriados (bank holidays), por isso algumas datas podem estar erradas. Ligue antes de ir.',
    'example-times': 'Não foi possível carregar as horas.',
    translations:
      'Não foi possível carregar as descrições deste condado em português, por isso estão em inglês.',
    unread: {
      one: '{n} coisa não se conseguiu ler, por isso não se mostra. A versão nova talvez a saiba ler.',
      other:
        '{n} coisas não se conseguiram ler, por isso não se mostram. A versão nova talvez as saiba ler.',
    },
    rest: 'Tudo o resto está aqui.',
  },
  why: {
    offline: 'Parece que está sem internet.',
    missing: 'Falta um ficheiro. A culpa é nossa, não sua.',
    malformed: 'Não foi possível ler um ficheiro. A culpa é nossa, não sua.',
    slow: 'Demorou demasiado. A rede pode estar fraca.',
    newer: 'Esta aplicação é demasiado antiga para isto.',
  },
}
