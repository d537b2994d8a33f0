import type { PartIn } from '#words/catalogue.ts'

export const map = {
  name: 'Žemėlapis',
  skip: 'Praleisti žemėlapį',
  toList: 'Grįžti į sąrašą',
  empty: 'Žemėlapyje ({area}) dabar nėra jokių vietų.',
  summary: {
    one: 'Žemėlapyje ({area}) rodoma {n} vieta. Viskas, kas jame yra, yra ir sąraše.',
    few: 'Žemėlapyje ({area}) rodomos {n} vietos. Viskas, kas jame yra, yra ir sąraše.',
    other: 'Žemėlapyje ({area}) rodoma {n} vietų. Viskas, kas jame yra, yra ir sąraše.',
  },
  summaryAround: {
    one: 'Žemėlapyje ({area}, netoli {from}) rodoma {n} vieta. Viskas, kas jame yra, yra ir sąraše.',
    few: 'Žemėlapyje ({area}, netoli {from}) rodomos {n} vietos. Viskas, kas jame yra, yra ir sąraše.',
    other:
      'Žemėlapyje ({area}, netoli {from}) rodoma {n} vietų. Viskas, kas jame yra, yra ir sąraše.',
  },
  keys: 'Rodyklių klavišai stumia žemėlapį. Pliusas ir minusas jį priartina ir atitolina. Kai pasirinktas smeigtukas, rodyklės veda prie kito smeigtuko.',
  surface: 'Žemėlapis, kurį galima stumdyti',

  pin: {
    andMore: {
      one: '{title} ir dar {n}',
      few: '{title} ir dar {n}',
      other: '{title} ir dar {n}',
    },
    several: {
      one: '{n} vieta: {names}',
      few: '{n} vietos: {names}',
      other: '{n} vietų: {names}',
    },
    cluster: {
      one: '{n} vieta, priartinkite, aplink {around}',
      few: '{n} vietos, priartinkite, aplink {around}',
      other: '{n} vietų, priartinkite, aplink {around}',
    },
    close: {
      one: '{n} vieta arti viena kitos, aplink {around}',
      few: '{n} vietos arti viena kitos, aplink {around}',
      other: '{n} vietų arti viena kitos, aplink {around}',
    },
    numbered: '{name} ({number})',
  },

  origin: 'Atstumai matuojami nuo {name}',
  quarterMile: 'ketvirtis mylios',
  halfMile: 'pusė mylios',
  miles: { one: '{n} mylia', few: '{n} mylios', other: '{n} mylių' },

  controls: 'Stumdyti žemėlapį',
  zoomIn: 'Priartinti',
  zoomOut: 'Atitolinti',
  showAll: 'Rodyti visas vietas',
  all: 'Rodyti visas',
  move: 'Stumti',
  north: 'Stumti aukštyn',
  south: 'Stumti žemyn',
  west: 'Stumti kairėn',
  east: 'Stumti dešinėn',
  searchHere: 'Ieškoti čia',
  searchAround: 'Ieškoti aplink {near}',
  twoFingers: 'Žemėlapį stumdykite dviem pirštais',
  wheel: 'Spustelėkite žemėlapį, tada artinkite pelės ratuku',

  panel: {
    away: 'atstumas: {far}',
    several: { one: 'Čia {n} vieta', few: 'Čia {n} vietos', other: 'Čia {n} vietų' },
    choose: 'Pasirinkite vietą',
    none: 'Tinkamų užsiėmimų nėra.',
    more: 'ir dar {n}',
    open: 'Daugiau: {name}',
    back: 'Atgal prie čia esančių vietų',
    close: 'Uždaryti',
  },

  notice: {
    simplified: 'Supaprastintas žemėlapis: keliai ir miestų ribos apytiksliai',
    roadless: 'Supaprastintas žemėlapis, be kelių',
    noTiles: 'Nepavyko įkelti išsamaus žemėlapio. Čia supaprastintas žemėlapis.',
    patchy: 'Nepavyko įkelti kai kurių gatvių. Vietoj jų rodomas supaprastintas žemėlapis.',
    plain: 'Šios vietovės žemėlapis dar nenupieštas. Vietos ir miestai yra ten, kur turi būti.',
  },
  credit: {
    embedded: 'Supaprastintas žemėlapis: GSHHG, GeoNames (CC BY 4.0), Natural Earth',
    withStations: 'Supaprastintas žemėlapis: GSHHG, GeoNames (CC BY 4.0), Natural Earth, Wikidata',
  },
} satisfies PartIn<'lt', 'map'>
