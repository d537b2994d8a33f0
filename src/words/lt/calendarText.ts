import type { PartIn } from '#words/catalogue.ts'

export const calendarText = {
  event: '{title}, {place}',
  example: 'Pavyzdys: {name}',
  over: 'Daugiau datų nėra: {name}',
  overMore: 'Tai nebevyksta. Galite ištrinti.',

  exampleTime:
    'PAVYZDINIS LAIKAS: išgalvotas, kad parodytų, kaip veikia ši svetainė. Juo nesivadovaukite.',
  ages: 'Amžius: {ages}',
  cost: 'Kaina: {cost}',
  andNote: '{text}. {note}',
  book: 'Užsirašyti: {address}',
  ring: 'Prieš eidami paskambinkite: {phone}',
  ringCouncil: 'Prieš eidami paskambinkite: {council}, {phone}',
  check: 'Prieš eidami pasitikrinkite: {where}',
  checkedUnknown: 'Nežinoma, kada tai tikrinta paskutinį kartą: pirma paskambinkite',
  checked: 'Paskutinį kartą tikrinta {date}, tikrino: {by}',

  placeName: 'Užsiėmimai šeimoms: {place}',
  typeName: '{type}, {area}',
} satisfies PartIn<'lt', 'calendarText'>
