import type { PartIn } from '#words/catalogue.ts'

export const session = {
  title: '{title}, {place}',
  farFrom: '{far} de {from}',

  whenTitle: 'Când',
  nextTitle: 'Următoarele date',
  exampleIn:
    'Aceste ore sunt exemple, inventate ca să arate cum funcționează acest site. {council} nu le-a publicat pe cele adevărate. Sunați înainte să mergeți.',
  askForTimes: 'Întrebați la ce oră:',
  askForDates: 'Întrebați dacă se ține:',
  askNobody: 'Întrebați acolo la ce oră.',
  onNow: 'Are loc acum',
  allUnconfirmed: {
    'term-dates': 'Datele școlare nu sunt încă confirmate, așa că aceste date se pot schimba.',
    'school-holidays': 'Aceste date sunt în vacanța școlară: întrebați dacă se ține.',
  },

  whereTitle: 'Unde',

  whoTitle: 'Pentru cine este',
  ages: 'Vârste',
  audience: 'Cine poate veni',
  targeted: 'Pentru unele familii. Întrebați dacă e și pentru dumneavoastră.',
  cost: 'Preț',
  access: 'Cum participați',
  dropIn: 'Nu trebuie să vă înscrieți.',
  book: 'Trebuie să vă înscrieți înainte să veniți.',
  referral:
    'Cineva care lucrează cu familia dumneavoastră, de exemplu asistenta care vizitează familiile cu copii mici (health visitor), cere un loc pentru dumneavoastră.',
  accessUnknown: 'Nimeni nu ne-a spus dacă trebuie să vă înscrieți. Întrebați înainte să mergeți.',
  bookHere: 'Înscrieți-vă',
  languages: 'Limbi',
  provider: 'Organizat de',

  aboutTitle: 'Ce este',
  firstVisitTitle: 'Prima dumneavoastră vizită',
  firstVisitUnknown:
    'Nimeni nu ne-a spus la ce să vă așteptați prima dată. Puteți suna să întrebați ce se face, unde puteți lăsa căruciorul și cine va fi acolo.',

  checkedBy: 'Verificat de {by} pe {date}.',
} satisfies PartIn<'ro', 'session'>
