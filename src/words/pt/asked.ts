import type { PartIn } from '#words/catalogue.ts'

export const asked: PartIn<'pt', 'asked'> = {
  groups: {
    starts: 'Procurar a partir de',
    streets: 'Ruas',
    places: 'Locais',
    sessions: 'O que há',
    'former-centres': 'Centros infantis que fecharam (children’s centres)',
  },
  near: 'Perto de {name}',
  partOfPostcode: 'parte de um código postal',
  kinds: {
    town: 'vila ou cidade',
    village: 'aldeia',
    district: 'zona de código postal',
    sector: 'zona de código postal',
  },
  kindsNear: {
    town: 'vila ou cidade perto de {by}',
    village: 'aldeia perto de {by}',
    district: 'zona de código postal perto de {by}',
    sector: 'zona de código postal perto de {by}',
  },
  at: 'em {place}',
  doubts: {
    'half-postcode': '«{text}» não é um código postal completo.',
    'postcode-area': 'Muitos códigos postais começam por «{text}». Escreva um pouco mais.',
    'odd-postcode': '«{text}» não é bem um código postal.',
    several: 'Há mais do que um local chamado «{text}».',
    unfinished: 'Nada se chama só «{text}».',
    spelling: 'Não conhecemos «{text}».',
  },
  didYouMean: 'Queria dizer {name}?',
  didYouMeanNear: 'Queria dizer {name}, {what}?',
  nowhere: {
    forces: 'É um endereço das forças armadas, por isso não sabemos dizer onde fica.',
    bank: 'Nenhum local tem esse código postal. Era de um banco.',
  },
  tryAnother: 'Tente uma vila ou aldeia, ou outro código postal.',
  unknownPostcode: 'Não conhecemos o código postal «{text}».',
  unknownName:
    'Não conhecemos «{text}». Veja se está bem escrito, ou tente uma vila ou aldeia perto.',
  noStreets:
    'Não conhecemos «{text}», e não foi possível carregar os nomes das ruas. Tente uma vila ou aldeia perto.',
  lookForName: 'Procurar «{text}» nos nomes',
  outside: '{name} fica fora de {area}. As sessões de lá estão noutra lista.',
  notInList:
    '{name} não está na nossa lista de códigos postais de {area}. As sessões de lá podem estar noutra lista.',
  nearest: 'Os locais mais próximos em {area}:',
  nearestTo: 'Os locais em {area} mais próximos de {round}:',
  lookIn: '{area} fica mais perto: procurar lá, a partir de {town}',
  lookFrom: 'Procurar a partir de {name} mesmo assim',
  thatIsIn: 'Isso fica em {area}: procurar lá',
  listHasIt: 'Pode estar na lista de {area}: procurar lá',
  notLoaded:
    'Não foi possível carregar a lista de terras e códigos postais. Pode usar o resto da página.',
  whereFrom: {
    middleOf: {
      street: 'Perto de {name}, a partir do meio da rua.',
      town: 'Perto de {name}, a partir do centro da vila ou cidade.',
      village: 'Perto de {name}, a partir do centro da aldeia.',
    },
    somewhere: 'Perto de {name}. As distâncias podem variar {miles}.',
    ended: '{postcode} já não é usado.',
    unlisted: 'Não conhecemos {postcode}: confirme-o.',
    outside:
      '{name} fica fora de {area}: as sessões de lá estão noutra lista. As distâncias são a partir daí; nada foi mudado de lugar.',
  },
  notLocated: {
    refused:
      'O seu telemóvel não quis partilhar a localização. Pode permiti-lo nas definições do navegador, ou escrever um código postal ou uma terra.',
    unavailable:
      'O seu telemóvel não conseguiu saber onde está. Em vez disso, escreva um código postal ou uma terra.',
    slow: 'Demorou demasiado a saber onde está. Tente outra vez, ou escreva um código postal ou uma terra.',
    unanswered:
      'O navegador pode estar a perguntar se quer partilhar a sua localização. Responda-lhe, ou escreva um código postal ou uma terra.',
    unsupported:
      'Este navegador não consegue partilhar a sua localização. Em vez disso, escreva um código postal ou uma terra.',
  },
}
