import type { PartIn } from '#words/catalogue.ts'

export const visit = {
  handOver: 'Perduoti šį planą',
  show: 'Parodyti',
  showMore: 'šeimai',
  family: {
    title: 'Jūsų planas',
    close: 'Uždaryti',
    page: '{page} puslapis iš {of}',
    pageShort: '{page} / {of}',
    back: 'Atgal',
    next: 'Toliau',
    takeIt: 'Pasiimkite su savimi',
    gone: 'Sąraše nebėra',
  },

  finish: {
    title: 'Baigti vizitą',
    hint: 'Iš šio telefono ištrina planą ir tai, ko buvo ieškota.',
    button: 'Baigti vizitą',
    ask: {
      one: 'Plane yra {n} dalykas. Ištrinti iš šio telefono planą ir tai, ko buvo ieškota? Grąžinti jų nebus galima.',
      few: 'Plane yra {n} dalykai. Ištrinti iš šio telefono planą ir tai, ko buvo ieškota? Grąžinti jų nebus galima.',
      other:
        'Plane yra {n} dalykų. Ištrinti iš šio telefono planą ir tai, ko buvo ieškota? Grąžinti jų nebus galima.',
    },
    doing: 'Trinama',
    doneTitle: 'Vizitas baigtas',
    cleared: {
      saved: 'Planas ištrintas iš šio telefono.',
      savedNothing: 'Šiame telefone plano nebuvo išsaugota.',
      past: 'Tai, ko buvo ieškota, ištrinta, ir mygtukas „Atgal“ ten nebenuves.',
      left: 'Tai, ko buvo ieškota, iš šio puslapio ištrinta. Mygtukas „Atgal“ dar gali ten nuvesti, todėl uždarykite šį skirtuką.',
    },
    othersCleared: {
      one: 'Buvo atvertas dar {n} šios svetainės skirtukas. Jis taip pat išvalytas.',
      few: 'Buvo atverti dar {n} šios svetainės skirtukai. Jie taip pat išvalyti.',
      other: 'Buvo atverta dar {n} šios svetainės skirtukų. Jie taip pat išvalyti.',
    },
    othersLeft: {
      one: 'Mygtukas „Atgal“ dar gali ten nuvesti {n} kitame atvertame skirtuke, todėl jį uždarykite.',
      few: 'Mygtukas „Atgal“ dar gali ten nuvesti ir kituose atvertuose skirtukuose ({n}), todėl juos uždarykite.',
      other:
        'Mygtukas „Atgal“ dar gali ten nuvesti ir kituose atvertuose skirtukuose ({n}), todėl juos uždarykite.',
    },
    kept: 'Vis dar čia: žemėlapis ir vietos, išsaugotos vizitams be ryšio, ir vizitų režimas. Jie nieko nesako apie šeimą.',
    language:
      'Taip pat vis dar čia: šiame telefone pasirinkta kalba, {language}. Jei ji buvo pasirinkta šeimai, grįžkite prie anglų kalbos.',
    forgetLanguage: 'Grįžti prie anglų kalbos',
    history:
      'Pačios naršyklės istorijoje dar gali būti jūsų atverti puslapiai. Jokia svetainė negali jos ištrinti. Jūs galite: naršyklės nustatymuose.',
    again: 'Pradėti naują paiešką',
  },

  mode: {
    label: 'Vizitų režimas',
    hint: 'Žmonėms, kurie su šiuo telefonu lanko šeimas. Naršyklė nesiūlo to, kas rašyta anksčiau, o prieš ką nors įtraukiant į ankstesnio vizito planą, jūsų paklausiama.',
  },
} satisfies PartIn<'lt', 'visit'>
