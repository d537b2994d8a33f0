import type { PartIn } from '#words/catalogue.ts'

export const calendarText = {
  event: '{title} la {place}',
  example: 'Exemplu: {name}',
  over: 'S-a terminat: {name}',
  overMore: 'Nu se mai ține. Puteți șterge această intrare.',

  exampleTime:
    'ORĂ DE EXEMPLU: inventată, ca să arate cum funcționează acest site. Nu vă luați după ea.',
  ages: 'Vârste: {ages}',
  cost: 'Preț: {cost}',
  andNote: '{text}. {note}',
  book: 'Înscriere: {address}',
  ring: 'Sunați înainte să mergeți: {phone}',
  ringCouncil: 'Sunați înainte să mergeți: {council}, {phone}',
  check: 'Verificați înainte să mergeți: {where}',
  checkedUnknown: 'Nu se știe când s-a verificat ultima dată: sunați întâi',
  checked: 'Verificat ultima dată pe {date} de {by}',

  placeName: 'Activități pentru familii la {place}',
  typeName: '{type} în {area}',
} satisfies PartIn<'ro', 'calendarText'>
