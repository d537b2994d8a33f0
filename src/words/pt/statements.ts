import type { PartIn } from '#words/catalogue.ts'

export const statements: PartIn<'pt', 'statements'> = {
  privacy: {
    title: 'Privacidade',
    summary: 'O que procura fica no seu telemóvel ou computador. Não sabemos quem é.',
    keptTitle: 'O que guardamos',
    kept: [
      'Nos nossos computadores: nada sobre si nem sobre o seu filho ou a sua filha.',
      'Sem cookies. No seu aparelho, só o que está na lista abaixo.',
      'Sem contas, sem seguir o que faz, sem anúncios e sem contar onde carrega.',
    ],
    planTitle: 'O seu plano, e o que fica guardado no seu aparelho',
    plan: [
      'O que junta ao plano fica guardado só neste aparelho, para este separador. É apagado ao fim de 8 horas, ou quando fecha o separador.',
      'Se carregar no botão para guardar o plano, ele fica neste aparelho até o apagar. Nós não o podemos ver.',
      'Um plano tem as sessões e os locais que escolheu. Não tem o seu código postal, nem a idade do seu filho ou da sua filha.',
      'O modo de visita fica lembrado como ligado ou desligado. Diz alguma coisa sobre o telemóvel, e nada sobre uma família.',
      'A língua que escolhe fica lembrada neste aparelho. No modo de visita, ou quando a língua vem com uma ligação, fica lembrada só neste separador.',
      '«Terminar a visita» apaga o plano, a procura e aquilo a que o botão Voltar leva, em todos os separadores abertos deste guia. O histórico do próprio navegador ainda pode ter as páginas que foram abertas. Nenhum site pode apagar isso: use as definições do navegador, ou uma janela privada.',
    ],
    offlineTitle: 'O que fica guardado para quando não há rede',
    offline:
      'As páginas e os ficheiros do próprio guia, como a lista de locais e o mapa, podem ficar guardados neste aparelho, para abrirem sem rede. São iguais para todos, e não dizem nada sobre si. Podem ser apagados nas definições do navegador.',
    deskTitle: 'Se cuida da lista para uma autarquia (council)',
    desk: 'A página para quem cuida da lista («The desk») guarda um rascunho da lista no aparelho em que é usada (no armazenamento do próprio navegador, IndexedDB): o que está publicado, o que foi mudado, as últimas dez listas feitas, o nome de uma equipa, e para que locais se ligou e em que dia. Não diz nada sobre uma família, não é enviado a lado nenhum, e fica até ser deitado fora nessa página ou apagado nas definições do navegador. «Terminar a visita» não lhe mexe.',
    addressTitle: 'O que está na barra de endereço',
    address:
      'O que pede, como um código postal, idades ou dias, fica escrito no endereço da página depois do sinal #. O seu navegador não envia essa parte, nem para nós nem para ninguém. Fica no histórico do seu navegador, como qualquer página que visita.',
    shareTitle: 'Se partilhar uma ligação',
    share:
      'Se copiar o endereço e o enviar a alguém, essa pessoa vê o que pediu, com o seu código postal se o tiver escrito. Se não quiser isso, apague primeiro o código postal.',
    locationTitle: 'Se usar a sua localização',
    location:
      'Só perguntamos ao seu telemóvel onde está quando carrega no botão, e só uma vez. A localização é arredondada a cerca de 100 metros e usada no seu aparelho. Nunca tem de a partilhar.',
    othersTitle: 'Outras empresas',
    others:
      'Este guia não carrega nada de nenhuma outra empresa: nenhum serviço de mapas, nenhum tipo de letra, nenhum script. As ligações para outros sites, como o Google Maps para o caminho, não fazem nada até carregar nelas. Depois está no site deles, com as regras deles.',
    reportTitle: 'Se nos disser que alguma coisa está errada',
    report:
      'Onde há um endereço de e-mail, o botão abre um e-mail na sua própria aplicação. Nada é enviado até o enviar. Leva a página e o registo, e nada do que procurou.',
    serverTitle: 'O que o computador do site vê',
    server:
      'Como a qualquer site, o seu navegador pede-nos páginas e ficheiros, e o nosso computador pode ver o seu endereço de internet enquanto responde. Pode ver que página abre, como a página de uma biblioteca. Não pode ver o que procurou. Onde uma autarquia publica códigos postais exatos, a página pede o ficheiro da primeira metade do seu código postal, como NR19, e só quando escreve um código postal completo.',
    askTitle: 'A quem perguntar, e o que fazer se não ficar satisfeito',
    ask: '{council} responde por esta informação. É a quem deve perguntar sobre privacidade.',
    askUnknown: 'Pergunte à autarquia (council) da zona que está a ver.',
    complain: 'Se a resposta não for satisfatória, pode apresentar queixa a: {office}.',
    office: 'Information Commissioner’s Office (a autoridade de proteção de dados)',
    checked: 'Verificado pela última vez em {reviewed}.',
  },
  accessibility: {
    title: 'Declaração de acessibilidade',
    about:
      'Esta declaração é sobre o {product}: todas as suas páginas, também quando aparece dentro de outro site. Não é sobre esse site, nem sobre os sites para onde tem ligações.',
    runBy: '{council} responde por ele.',
    wish: 'Queremos que o maior número possível de pessoas o possa usar.',
    able: 'Deve conseguir:',
    abilities: [
      'pôr o texto com o dobro do tamanho, ou ampliar até 400%, sem que nada saia do ecrã',
      'usar tudo só com um teclado',
      'usá-lo sem o mapa: a lista tem tudo o que o mapa tem',
      'usá-lo com um leitor de ecrã',
      'usá-lo com cores claras, escuras e de alto contraste, e sem imagens em movimento',
    ],
    plain: 'Usámos as palavras mais simples que conseguimos.',
    howTitle: 'Até que ponto é acessível',
    how: 'Sabemos que algumas coisas ainda não estão bem, ou ainda não foram testadas:',
    limits: [
      'O mapa é um desenho. Quem não o consegue ver não o consegue entender todo, e os nomes das terras no mapa não crescem quando se aumenta o texto. Chega-se a todos os alfinetes com um teclado e todos têm nome, e tudo o que está no mapa também está na lista.',
      'Numa moldura pequena dentro de outro site, o mapa e os filtros têm pouco espaço. «Abrir o guia completo» leva à mesma procura numa página própria.',
      'Sem JavaScript há uma lista de todos os locais, e uma página para cada um, mas não há procura, nem mapa, nem datas.',
      'Testámos com testes automáticos e com um teclado. Ainda não testámos com todos os leitores de ecrã comuns, nem com pessoas com deficiência.',
      'As ligações para outros sites levam a páginas que não controlamos.',
    ],
    inLanguages:
      'Pode ser lido nestas línguas: {languages}. Os nomes, as moradas e muito do que os grupos e os locais dizem de si próprios estão só em inglês.',
    unread: 'Traduzido por computador, e ainda não lido por alguém que fale a língua: {languages}.',
    contactTitle: 'O que fazer se não conseguir usar uma parte deste site',
    contact:
      'Peça a {council} a informação de outra forma, como por telefone, em letras grandes ou de um modo mais fácil. Diga qual era a página e do que precisa.',
    reportTitle: 'Avisar-nos de um problema',
    report:
      'Queremos saber. Se encontrar alguma coisa que não está nesta página, ou achar que não cumprimos o regulamento de acessibilidade, avise-nos por qualquer das formas acima. Diga qual era a página e o que correu mal.',
    contactUnknown: 'Pergunte à autarquia (council) da zona que está a ver.',
    phone: 'Telefone:',
    email: 'Endereço de e-mail:',
    website: 'Site:',
    enforcementTitle: 'Se a resposta não for satisfatória',
    enforcement:
      'A Equality and Human Rights Commission (EHRC), a comissão para a igualdade e os direitos humanos, faz cumprir o regulamento Public Sector Bodies (Websites and Mobile Applications) (No. 2) Accessibility Regulations 2018 (o «regulamento de acessibilidade»). Se a resposta à sua queixa não for satisfatória, contacte: {service}.',
    service: 'Equality Advisory and Support Service (serviço de apoio e conselho sobre igualdade)',
    technicalTitle: 'Informação técnica sobre a acessibilidade deste site',
    technical:
      '{council} tem de tornar os seus sites acessíveis, de acordo com o regulamento Public Sector Bodies (Websites and Mobile Applications) (No. 2) Accessibility Regulations 2018. Este guia tem de cumprir o mesmo.',
    technicalAnyCouncil:
      'Uma autarquia (council) tem de tornar os seus sites acessíveis, de acordo com o regulamento Public Sector Bodies (Websites and Mobile Applications) (No. 2) Accessibility Regulations 2018. Este guia tem de cumprir o mesmo.',
    statusTitle: 'Estado de conformidade',
    status:
      'Este site cumpre em parte a norma Web Content Accessibility Guidelines, versão 2.2, nível AA, por causa do que está em «Conteúdo que não é acessível», e porque ainda não foi testado por completo.',
    conformance:
      'Os nossos testes automáticos (axe-core, com as regras de 2.2 AA) não encontram nenhuma falha em nenhuma página, em claro e em escuro. Os testes automáticos encontram cerca de metade do que pode estar errado.',
    nonTitle: 'Conteúdo que não é acessível',
    map: {
      title: 'Encontrado por nós',
      said: 'Os nomes no mapa são desenhados, e não são texto (WCAG 1.4.5 Images of text, 1.4.4 Resize text). Não planeamos mudar isto, porque os mapas estão isentos: veja abaixo.',
    },
    burden: {
      title: 'Encargo desproporcionado',
      said: 'Não alegamos isto para nada.',
    },
    notTested: {
      title: 'Ainda não testado segundo a norma',
      said: 'Leitores de ecrã em telemóveis, controlo por voz, e todo o guia com pessoas com deficiência. Até isso ser feito, não dizemos que cumpre a norma por inteiro.',
    },
    outOfScope: {
      title: 'Não abrangido pelo regulamento',
      said: 'Não há ficheiros PDF nem filmes. Os mapas na internet estão isentos quando a informação necessária para encontrar o caminho é dada de outra forma acessível. Aqui é: cada local tem a morada, a distância e o caminho em palavras ou ligações.',
    },
    betterTitle: 'O que estamos a fazer para melhorar',
    better: [
      'Os nossos testes correm outra vez sempre que o guia muda, e falham se encontrarem uma falha em alguma página.',
      'Ainda por fazer: testes com os leitores de ecrã comuns, com controlo por voz, e com pessoas com deficiência. O que encontrarem ficará nesta lista até estar corrigido.',
    ],
    preparedTitle: 'Como foi preparada esta declaração',
    prepared:
      'Esta declaração foi preparada em {prepared}. Foi revista pela última vez em {reviewed}.',
    tested:
      'O guia foi testado pela última vez em {reviewed} segundo a norma WCAG 2.2 AA, por quem o fez: todos os tipos de página, com axe-core em claro e em escuro, só com um teclado, com 320 píxeis de largura, e com o texto com o dobro do tamanho. Ninguém de fora o verificou.',
  },
}
