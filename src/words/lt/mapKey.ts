import type { PartIn } from '#words/catalogue.ts'

export const mapKey = {
  title: 'Ką reiškia ženklai',
  chosen: 'Jūsų pasirinkta vieta',
  several: 'Kelios vietos: paspauskite, kad priartintumėte',
  shared: 'Čia daugiau nei viena vieta: paspauskite, kad pasirinktumėte',
  aside: 'Patraukta į šoną: linija veda ten, kur vieta yra iš tikrųjų',
  stop: 'Autobusų stotelė',
  station: 'Geležinkelio stotis',
  path: 'Takas arba lauko kelias',
  start: 'Iš kur pradedate',
  about: 'Durys yra kažkur čia',
} satisfies PartIn<'lt', 'mapKey'>
