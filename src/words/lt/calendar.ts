import type { PartIn } from '#words/catalogue.ts'

export const calendar = {
  add: 'Įtraukti',
  addDay: '{add} į kalendorių: {day}',
  open: 'Įtraukti į kalendorių',
  remind: 'Priminti prieš valandą',
  addSeries: 'Visas datas',
  addOnly: 'Tik šią: {day}',
  addHint:
    'Datos iki {date} Kalendoriuje jos pačios nepasikeis, todėl prieš eidami pasižiūrėkite čia.',
  addHintLastKnown:
    'Datos iki {date}, paskutinės žinomos dienos. Kalendoriuje jos pačios nepasikeis, todėl prieš eidami pasižiūrėkite čia.',
  onlineTitle: 'Tik ši diena, internete: {day}',
  online: '{name} ({host})',
  onlineHint: 'Atsivers užpildyta forma. Šios įmonės matys, ką įtraukiate.',
  saved: 'Jūsų kalendoriaus failas paruoštas. Atverkite jį, ir viskas bus jūsų kalendoriuje.',
  noDates: 'Šios datos jau praėjo, todėl nėra ko įtraukti.',
  failed: 'Nepavyko padaryti kalendoriaus failo. Bandykite dar kartą.',
  framed: 'Nėra failo? Gal šis puslapis neleidžia jo išsaugoti.',
  fullFinder: 'Atverti šį užsiėmimą visoje paieškos svetainėje (naujame skirtuke)',

  feedTitle: 'Sekti savo kalendoriuje',
  feedHint: 'Visi užsiėmimai šioje vietoje per metus. Jūsų kalendorius pats ieško pakeitimų.',
  feedExample: 'Laikas čia pavyzdinis, ir prie kiekvieno užsiėmimo tai parašyta.',
  feedAddress: 'Šio kalendoriaus adresas',
  feedHow:
    'Nukopijuokite jį. „Google Calendar“ pasirinkite „Kiti kalendoriai“ (Other calendars), tada „Iš URL“ (From URL). „Outlook“ pasirinkite „Pridėti kalendorių“ (Add calendar), tada „Iš interneto“ (From web).',
  feedCopy: {
    copy: 'Kopijuoti adresą',
    copied: 'Adresas nukopijuotas.',
    refused: 'Nepavyko nukopijuoti. Adresas pažymėtas: nukopijuokite jį patys.',
  },
  subscribe: 'Prenumeruoti „Apple“ įrenginyje',
  subscribeHint: 'Kituose įrenginiuose ši nuoroda gali neveikti.',
} satisfies PartIn<'lt', 'calendar'>
