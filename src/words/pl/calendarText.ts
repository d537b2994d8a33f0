import type { PartIn } from '#words/catalogue.ts'

export const calendarText = {
  event: '{title}, {place}',
  example: 'Przykład: {name}',
  over: 'Nie ma więcej terminów: {name}',
  overMore: 'Tych zajęć już nie ma. Możesz to usunąć.',

  exampleTime:
    'GODZINA PRZYKŁADOWA: wymyślona, żeby pokazać, jak działa wyszukiwarka. Nie kieruj się nią.',
  ages: 'Wiek: {ages}',
  cost: 'Cena: {cost}',
  andNote: '{text}. {note}',
  book: 'Zapisy: {address}',
  ring: 'Zadzwoń przed wyjściem: {phone}',
  ringCouncil: 'Zadzwoń przed wyjściem: {council}, {phone}',
  check: 'Sprawdź przed wyjściem: {where}',
  checkedUnknown: 'Nie wiadomo, kiedy ostatnio to sprawdzono: najpierw zadzwoń',
  checked: 'Ostatnio sprawdzono {date} ({by})',

  placeName: 'Zajęcia dla rodzin: {place}',
  typeName: '{type}, {area}',
} as const satisfies PartIn<'pl', 'calendarText'>
