import type { PartIn } from '#words/catalogue.ts'

export const plan = {
  title: 'Jūsų planas',
  count: {
    one: '{n} dalykas',
    few: '{n} dalykai, jūsų tvarka',
    other: '{n} dalykų, jūsų tvarka',
  },
  list: 'Kas yra jūsų plane',
  empty: 'Jūsų plane dar nieko nėra.',
  emptyHow: 'Prie užsiėmimo ar vietos paspauskite „Įtraukti į planą“, ir tai bus čia.',
  find: 'Surasti, ką įtraukti',

  keep: {
    title: 'Pasilikti šį planą',
    label: 'Laikyti šiame įrenginyje',
    kept: 'Jis bus čia, kai kitą kartą užeisite, tik šiame įrenginyje. Niekam nieko nesiunčiama.',
    notKept:
      'Dabar jis bus čia, kol uždarysite šį skirtuką, arba 8 valandas. Pažymėkite tik savo pačių įrenginyje.',
  },
  trouble: {
    spoiled:
      'Nepavyko perskaityti jūsų išsaugoto plano, todėl jis ištrintas. Prašome viską įtraukti iš naujo.',
    full: 'Šiame įrenginyje nėra vietos jūsų planui išsaugoti. Jis bus čia, kol uždarysite puslapį. Kad jis liktų, pasidalykite juo.',
    blocked:
      'Ši naršyklė neleidžia išsaugoti jūsų plano. Jis bus čia, kol uždarysite puslapį. Kad jis liktų, pasidalykite juo.',
  },

  order: {
    byTime: 'Surikiuoti pagal dieną ir laiką',
    sorted: 'Dabar surikiuota pagal dieną ir laiką.',
    up: 'Pakelti aukštyn',
    down: 'Nuleisti žemyn',
    drag: 'Vilkti į kitą vietą',
    moved: '{title}: dabar {at} iš {of}',
  },
  remove: 'Išimti',
  clear: 'Ištrinti planą',
  removed: '{title} – jūsų plane to nebėra.',
  cleared: 'Jūsų planas dabar tuščias.',
  undo: 'Grąžinti',
  undoClear: 'Grąžinti viską',

  gone: 'To sąraše nebėra',
  was: 'Tai buvo: {name}',
  goneUnknown: 'Nežinome, kas tai buvo. Paklauskite to, kas jums atsiuntė nuorodą.',
  notNow: 'Šiuo metu nepavyko to įkelti',

  change: {
    title: 'Pasikeitė nuo tada, kai išsaugojote',
    seen: 'Gerai, mačiau',
    times: 'Laikas pasikeitė.',
    timesWere: 'Laikas pasikeitė. Buvo: {times}',
    timesNew: 'Dabar laikas jau žinomas.',
    place: 'Persikėlė kitur. Buvo čia: {was}',
    closed: 'Ši vieta uždaryta',
    shutForNow: 'Ši vieta kol kas uždaryta',
    reopened: 'Ši vieta vėl atidaryta',
    cancelled: 'Atšaukta ({day}): {note}',
    moved: 'Prasideda {time} ({day}): {note}',
    ends: 'Baigiasi {time} ({day}): {note}',
    shutOn: 'Uždaryta ({day}): {note}',
    shutFrom: 'Uždaryta ({days}): {note}',
  },

  clash: {
    title: {
      one: 'Tarp dviejų iš jų mažai laiko',
      few: 'Tarp kai kurių iš jų mažai laiko',
      other: 'Tarp kai kurių iš jų mažai laiko',
    },
    together: {
      one: 'Du iš jų vyksta tuo pačiu metu',
      few: 'Kai kurie iš jų vyksta tuo pačiu metu',
      other: 'Kai kurie iš jų vyksta tuo pačiu metu',
    },
    mixed: 'Kai kurie iš jų vyksta tuo pačiu metu arba tarp jų mažai laiko',
    more: 'Rodyti dar {n}',
    overlap: '{day}: {one} ir {other} vyksta tuo pačiu metu.',
    tight: '{day}: {one} baigiasi {ends}; {other} prasideda {starts}, atstumas: {far}.',
    instead: 'Galite rinktis kitą laiką: {one}, {day}, {time}. Tada niekas nesutampa.',
    openEnd:
      '{day}: {one} prasideda {starts}, pabaiga nežinoma; {other} prasideda {then}, atstumas: {far}.',
  },

  linked: {
    title: 'Planas, kurį jums kažkas atsiuntė',
    intro: {
      one: '{n} dalykas. Rodomas naujausias mūsų turimas tvarkaraštis.',
      few: '{n} dalykai. Rodomas naujausias mūsų turimas tvarkaraštis.',
      other: '{n} dalykų. Rodomas naujausias mūsų turimas tvarkaraštis.',
    },
    cut: 'Nuorodoje daugiau kaip {most} dalykų. Rodomi tik pirmieji {most}.',
    yours: {
      one: 'Turite ir savo planą, jame {n} dalykas. Jis tebėra.',
      few: 'Turite ir savo planą, jame {n} dalykai. Jis tebėra.',
      other: 'Turite ir savo planą, jame {n} dalykų. Jis tebėra.',
    },
    use: 'Naudoti šį planą',
    useInstead: 'Naudoti šį vietoj mano plano',
    add: 'Įtraukti tai į mano planą',
    leftOut: {
      one: 'Jei jį paimsite, {n} dalykas neįeis: vieta uždaryta arba nežinome jos adreso.',
      few: 'Jei jį paimsite, {n} dalykai neįeis: vieta uždaryta arba nežinome jos adreso.',
      other: 'Jei jį paimsite, {n} dalykų neįeis: vieta uždaryta arba nežinome jos adreso.',
    },
    own: 'Rodyti mano planą',
  },
} satisfies PartIn<'lt', 'plan'>
