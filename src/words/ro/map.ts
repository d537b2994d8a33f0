import type { PartIn } from '#words/catalogue.ts'

export const map = {
  name: 'Hartă',
  skip: 'Săriți peste hartă',
  toList: 'Înapoi la listă',
  empty: 'Harta pentru {area} nu are acum niciun loc.',
  summary: {
    one: 'Harta arată {n} loc în {area}. Tot ce e pe hartă e și în listă.',
    few: 'Harta arată {n} locuri în {area}. Tot ce e pe hartă e și în listă.',
    other: 'Harta arată {n} de locuri în {area}. Tot ce e pe hartă e și în listă.',
  },
  summaryAround: {
    one: 'Harta arată {n} loc în {area}, în jur de {from}. Tot ce e pe hartă e și în listă.',
    few: 'Harta arată {n} locuri în {area}, în jur de {from}. Tot ce e pe hartă e și în listă.',
    other:
      'Harta arată {n} de locuri în {area}, în jur de {from}. Tot ce e pe hartă e și în listă.',
  },
  keys: 'Tastele cu săgeți mută harta. Plus și minus o apropie și o depărtează. Pe un semn de pe hartă, săgețile duc la semnul următor.',
  surface: 'Hartă pe care o puteți mișca',

  pin: {
    andMore: {
      one: '{title} și încă {n}',
      few: '{title} și încă {n}',
      other: '{title} și încă {n}',
    },
    several: {
      one: '{n} loc: {names}',
      few: '{n} locuri: {names}',
      other: '{n} de locuri: {names}',
    },
    cluster: {
      one: '{n} loc, apropiați harta, în jur de {around}',
      few: '{n} locuri, apropiați harta, în jur de {around}',
      other: '{n} de locuri, apropiați harta, în jur de {around}',
    },
    close: {
      one: '{n} loc, foarte aproape, în jur de {around}',
      few: '{n} locuri foarte apropiate între ele, în jur de {around}',
      other: '{n} de locuri foarte apropiate între ele, în jur de {around}',
    },
    numbered: '{name} ({number})',
  },

  origin: 'Distanțele sunt de la {name}',
  quarterMile: 'un sfert de milă',
  halfMile: 'jumătate de milă',
  miles: { one: '{n} milă', few: '{n} mile', other: '{n} de mile' },

  controls: 'Mutați harta',
  zoomIn: 'Apropiați',
  zoomOut: 'Depărtați',
  showAll: 'Arătați toate locurile',
  all: 'Arătați toate',
  move: 'Mutați',
  north: 'Mutați în sus',
  south: 'Mutați în jos',
  west: 'Mutați la stânga',
  east: 'Mutați la dreapta',
  searchHere: 'Căutați în această zonă',
  searchAround: 'Căutați lângă {near}',
  twoFingers: 'Mutați harta cu două degete',
  wheel: 'Faceți clic pe hartă, apoi apropiați cu rotița mouse-ului',

  panel: {
    away: 'la {far}',
    several: { one: '{n} loc aici', few: '{n} locuri aici', other: '{n} de locuri aici' },
    choose: 'Alegeți un loc',
    none: 'Nicio activitate potrivită.',
    more: 'și încă {n}',
    open: 'Mai multe despre {name}',
    back: 'Înapoi la locurile de aici',
    close: 'Închideți',
  },

  notice: {
    simplified: 'Hartă simplificată: drumurile și marginile orașelor sunt aproximative',
    roadless: 'Hartă simplificată, fără drumuri',
    noTiles: 'Harta detaliată nu a putut fi încărcată. Aceasta e o hartă simplificată.',
    patchy: 'Unele străzi nu au putut fi încărcate. În locul lor e harta simplificată.',
    plain:
      'Încă nu există o hartă desenată a acestei zone. Locurile și orașele sunt unde trebuie să fie.',
  },
  credit: {
    embedded: 'Hartă simplificată: GSHHG, GeoNames (CC BY 4.0), Natural Earth',
    withStations: 'Hartă simplificată: GSHHG, GeoNames (CC BY 4.0), Natural Earth, Wikidata',
  },
} satisfies PartIn<'ro', 'map'>
