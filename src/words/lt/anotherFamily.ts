import type { PartIn } from '#words/catalogue.ts'

export const anotherFamily = {
  title: 'Ar tai kita šeima?',
  said: {
    one: 'Šiame telefone dar yra planas, jame {n} dalykas. Paskutinį kartą keistas {ago}.',
    few: 'Šiame telefone dar yra planas, jame {n} dalykai. Paskutinį kartą keistas {ago}.',
    other: 'Šiame telefone dar yra planas, jame {n} dalykų. Paskutinį kartą keistas {ago}.',
  },
  minutesAgo: { one: 'prieš {n} minutę', few: 'prieš {n} minutes', other: 'prieš {n} minučių' },
  hoursAgo: { one: 'prieš {n} valandą', few: 'prieš {n} valandas', other: 'prieš {n} valandų' },
  daysAgo: { one: 'prieš {n} dieną', few: 'prieš {n} dienas', other: 'prieš {n} dienų' },
  anew: 'Taip, pradėti naują planą',
  anewHint:
    'Jei taip, senas planas ir visa kita, kas liko iš to vizito, bus ištrinta iš šio telefono.',
  goOn: 'Ne, tęsti šį planą',
} satisfies PartIn<'lt', 'anotherFamily'>
