import type { PartIn } from '#words/catalogue.ts'

export const missing = {
  partial: {
    hubs: 'Centrele pentru familii (Family Hubs) nu au putut fi încărcate.',
    libraries: 'Bibliotecile nu au putut fi încărcate.',
    venues: 'Sălile și celelalte locuri nu au putut fi încărcate.',
    'former-centres': 'Fostele centre pentru copii (children’s centres) nu au putut fi încărcate.',
    sessions: 'Activitățile nu au putut fi încărcate.',
    calendar:
      'Perioadele școlare și zilele libere legale (bank holidays) nu au putut fi încărcate, așa că unele zile pot fi greșite. Sunați înainte să mergeți.',
    'example-times': 'Orele nu au putut fi încărcate.',
    translations:
      'Descrierile pentru acest comitat nu au putut fi încărcate în română, așa că sunt în engleză.',
    unread: {
      one: 'Un lucru nu a putut fi citit, așa că nu apare. Poate că versiunea nouă știe să-l citească.',
      few: '{n} lucruri nu au putut fi citite, așa că nu apar. Poate că versiunea nouă știe să le citească.',
      other:
        '{n} de lucruri nu au putut fi citite, așa că nu apar. Poate că versiunea nouă știe să le citească.',
    },
    rest: 'Tot restul e aici.',
  },
  why: {
    offline: 'Se pare că nu aveți internet.',
    missing: 'Lipsește un fișier. E vina noastră, nu a dumneavoastră.',
    malformed: 'Un fișier nu a putut fi citit. E vina noastră, nu a dumneavoastră.',
    slow: 'A durat prea mult. Poate aveți semnal slab.',
    newer: 'Această aplicație e prea veche pentru asta.',
  },
} satisfies PartIn<'ro', 'missing'>
