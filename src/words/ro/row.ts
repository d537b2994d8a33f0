import type { PartIn } from '#words/catalogue.ts'

export const row = {
  named: '{title}, {place}',
  askAbout: 'întrebați despre {things}',
  unknown: { cost: 'preț', booking: 'înscriere', ages: 'vârste' },
  suitsBoth: 'bună pentru ambele vârste',
  suitsAll: 'bună pentru toate cele {n} vârste',
  suitsSome: 'bună pentru {ages}; nu pentru {not}',

  also: 'Și {times}',
  alsoOn: '{day}, {time}',
  moreTimes: { one: 'încă o dată', few: 'încă de {n} ori', other: 'încă de {n} de ori' },

  noTime: {
    'times-unknown': { large: 'Când?', below: 'întrebați' },
    'dates-not-confirmed': { large: 'Se ține?', below: 'întrebați' },
    'called-off': { large: 'Nu se ține', below: 'nicio altă zi' },
    over: { large: 'Încheiat', below: '' },
    'place-closed': { large: 'Închis', below: '' },
  },
  now: 'Acum',
  until: 'până la {time}',
  startsIn: 'peste {n} min.',
  finishedNow: 's-a terminat',

  askForTimes: 'Se ține aici. Întrebați la ce oră',
  notConfirmed: 'Zilele nu sunt încă confirmate. Întrebați înainte să mergeți',
  cancelled: 'Anulat. Nu se știe nicio altă zi',
  notOn: 'Nu se ține. Nu se știe nicio altă zi',
  over: 'Nu se mai ține',
  placeClosed: 'Acest loc e închis',
  onNow: 'Acum, până la {time}',
  onNowOpen: 'Are loc acum',
  soon: {
    one: 'Începe peste {n} minut, {times}',
    few: 'Începe peste {n} minute, {times}',
    other: 'Începe peste {n} de minute, {times}',
  },
  finished: 'S-a terminat, {times}',
  dayAndTimes: '{day}, {times}',
  unconfirmed: {
    'term-dates': 'Se poate schimba: datele școlare nu sunt confirmate',
    'school-holidays': 'În vacanța școlară: întrebați dacă se ține',
  },
  moved: 'Altă oră: {note}',

  checkedUnknown: 'Nu se știe când s-a verificat: sunați întâi',
  notChecked: 'Neverificat din {month}: sunați întâi',
  checked: 'Verificat în {month}',
  usual: {
    example: ['Ore de exemplu', ', inventate (cu linie întreruptă): sunați întâi'],
    stale: ['Neverificat în ultimul timp', ': sunați înainte să mergeți'],
  },

  ring: 'Sunați',
  noneFit: 'Nicio activitate potrivită în listă',
  sessionsFit: {
    one: '{n} activitate potrivită aici',
    few: '{n} activități potrivite aici',
    other: '{n} de activități potrivite aici',
  },
  next: 'Urmează: {title}, {when}',
  nowThere: 'Acum acolo: {use}',
  nowUnknown: 'Nu știm ce e acolo acum',
} satisfies PartIn<'ro', 'row'>
