import type { PartIn } from '#words/catalogue.ts'

export const session = {
  title: '{title}, {place}',
  farFrom: '{far} nuo {from}',

  whenTitle: 'Kada',
  nextTitle: 'Artimiausios datos',
  exampleIn:
    'Šis laikas – tik pavyzdys, išgalvotas parodyti, kaip veikia ši svetainė. Savivaldybė {council} tikrojo laiko nepaskelbė. Prieš eidami paskambinkite.',
  askForTimes: 'Paklauskite, kada vyksta:',
  askForDates: 'Paklauskite, ar vyks:',
  askNobody: 'Paklauskite toje vietoje, kada vyksta.',
  onNow: 'Vyksta dabar',
  allUnconfirmed: {
    'term-dates': 'Mokyklų mokslo metų datos dar nepatvirtintos, todėl šios datos gali keistis.',
    'school-holidays': 'Šios dienos – per mokyklos atostogas: paklauskite, ar vyks.',
  },

  whereTitle: 'Kur',

  whoTitle: 'Kam skirta',
  ages: 'Amžius',
  audience: 'Kas gali ateiti',
  targeted: 'Kai kurioms šeimoms. Paklauskite, ar tai jums.',
  cost: 'Kaina',
  access: 'Kaip dalyvauti',
  dropIn: 'Užsirašyti nereikia.',
  book: 'Prieš ateidami turite užsirašyti.',
  referral:
    'Siuntimą duoda žmogus, kuris dirba su jūsų šeima, pavyzdžiui, šeimas lankanti slaugytoja (health visitor).',
  accessUnknown: 'Niekas mums nepasakė, ar reikia užsirašyti. Prieš eidami paklauskite.',
  bookHere: 'Užsirašyti',
  languages: 'Kalbos',
  provider: 'Rengia',

  aboutTitle: 'Kas tai',
  firstVisitTitle: 'Pirmas jūsų apsilankymas',
  firstVisitUnknown:
    'Niekas mums nepasakė, ko tikėtis pirmą kartą. Galite paskambinti ir paklausti, kas vyksta, kur palikti vežimėlį ir kas ten bus.',

  checkedBy: 'Tikrino {by}, {date}',
} satisfies PartIn<'lt', 'session'>
