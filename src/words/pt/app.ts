import type { PartIn } from '#words/catalogue.ts'

export const app: PartIn<'pt', 'app'> = {
  skip: 'Ir para o conteúdo principal',
  title: '{page} – {product}',
  finderTitle: 'Sessões e locais para crianças com menos de 5 anos em {area}',
  language: 'Língua',
  areas: 'Zonas',
  home: 'Sessões e locais para crianças com menos de 5 anos',
  loading: 'A carregar a informação',
  footer: {
    title: 'Ajuda e sobre este guia',
    help: 'Precisa de ajuda para encontrar alguma coisa?',
    ring: 'Ligue para {name}: {phone}.',
    visit: 'Visite {website}.',
    checkedUnknown: 'Não se sabe quando esta informação foi verificada pela última vez.',
    checkedOn: 'Esta informação foi verificada pela última vez em {date}.',
    checkedBetween: 'Esta informação foi verificada pela última vez entre {from} e {to}.',
    checkedRest: 'Não se sabe quando o resto foi verificado.',
    data: 'Sobre a informação',
    accessibility: 'Acessibilidade',
    privacy: 'Privacidade',
    embed: 'Pôr isto no seu site',
    credits: 'Licença e agradecimentos',
    licence: 'Licença: {licence}',
  },
  trouble: {
    title: 'Não conseguimos carregar a informação',
    offline: 'Parece que está sem internet. Veja se tem rede ou wifi e tente outra vez.',
    missing:
      'Um ficheiro de que esta página precisa não está no lugar certo. A culpa é nossa, não sua.',
    malformed:
      'Não foi possível ler um ficheiro de que esta página precisa. A culpa é nossa, não sua.',
    slow: 'Demorou demasiado. A rede pode estar fraca. Tente outra vez daqui a pouco.',
    newer: 'Esta aplicação é demasiado antiga para a informação. Obtenha a versão nova.',
    file: 'Ficheiro: {file}',
  },
  newVersion: {
    offer: 'Versão nova: carregar outra vez',
    looking: 'À procura da versão nova',
    newest: 'Esta é a versão mais recente que conseguimos encontrar.',
  },
  crash: {
    title: 'Alguma coisa correu mal',
    said: 'Esta página deixou de funcionar. Não foi por nada que fez, e nada se perdeu.',
    reload: 'Carregar a página outra vez',
    ring: 'Se continuar a acontecer, ligue para {council}: {phone}',
  },
}
