import type { PartIn } from '#words/catalogue.ts'

export const missing = {
  partial: {
    hubs: 'Nepavyko įkelti šeimų centrų (Family Hubs).',
    libraries: 'Nepavyko įkelti bibliotekų.',
    venues: 'Nepavyko įkelti salių ir kitų vietų.',
    'former-centres': 'Nepavyko įkelti buvusių vaikų centrų (children’s centres).',
    sessions: 'Nepavyko įkelti užsiėmimų.',
    calendar:
      'Nepavyko įkelti mokyklų mokslo metų ir valstybinių švenčių (bank holidays), todėl kai kurios datos gali būti klaidingos. Prieš eidami paskambinkite.',
    'example-times': 'Nepavyko įkelti užsiėmimų laiko.',
    translations: 'Nepavyko įkelti šios grafystės aprašymų lietuviškai, todėl jie angliškai.',
    unread: {
      one: 'Nepavyko perskaityti {n} įrašo, todėl jis nerodomas. Gal nauja versija mokės.',
      few: 'Nepavyko perskaityti {n} įrašų, todėl jie nerodomi. Gal nauja versija mokės.',
      other: 'Nepavyko perskaityti {n} įrašų, todėl jie nerodomi. Gal nauja versija mokės.',
    },
    rest: 'Visa kita yra čia.',
  },
  why: {
    offline: 'Atrodo, kad nėra ryšio.',
    missing: 'Trūksta failo. Tai mūsų klaida, ne jūsų.',
    malformed: 'Nepavyko perskaityti failo. Tai mūsų klaida, ne jūsų.',
    slow: 'Užtruko per ilgai. Gal silpnas ryšys.',
    newer: 'Ši programėlė tam per sena.',
  },
} satisfies PartIn<'lt', 'missing'>
