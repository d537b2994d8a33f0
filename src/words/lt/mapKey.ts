import type { PartIn } from '#words/catalogue.ts'

export const mapKey = {
  title: 'Ką reiškia ženklai',
  chosen: 'Jūsų pasirinkta vieta',
  several: 'Kelios vietos: paspauskite, kad priartintumėte',
  stop: 'Autobusų stotelė',
  start: 'Iš kur pradedate',
  about: 'Durys yra kažkur čia',
} satisfies PartIn<'lt', 'mapKey'>
