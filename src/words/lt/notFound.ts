import type { PartIn } from '#words/catalogue.ts'

export const notFound = {
  title: 'Tokio puslapio neradome',
  path: 'Šiuo adresu nieko nėra: {path}.',
  checkAddress:
    'Jei adresą rašėte patys, patikrinkite jį. Jei spaudėte nuorodą, gal puslapis perkeltas.',
  search: 'Ieškoti užsiėmimų ir vietų',
  area: 'Apie „{area}“ informacijos neturime',
  areasWeHave: 'Turime informacijos apie šias vietoves:',
  place: 'Tos vietos neradome',
  placeId: 'Mūsų sąraše nėra vietos „{id}“. Gal ji uždaryta arba pervadinta.',
  session: 'To užsiėmimo neradome',
  sessionId: 'Mūsų sąraše nėra užsiėmimo „{id}“. Gal jis baigėsi arba pervadintas.',
  partMissing:
    'Nepavyko įkelti dalies informacijos ({files}), todėl gali būti, kad tai yra, tik mes to nematome.',
  unread: {
    one: 'Nepavyko perskaityti {n} įrašo iš sąrašo, tad gal tai jis.',
    few: 'Nepavyko perskaityti {n} įrašų iš sąrašo, tad gal tai vienas iš jų.',
    other: 'Nepavyko perskaityti {n} įrašų iš sąrašo, tad gal tai vienas iš jų.',
  },
} satisfies PartIn<'lt', 'notFound'>
