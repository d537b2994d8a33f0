import type { PartIn } from '#words/catalogue.ts'

export const asides = {
  finished: 'Baigėsi ({n})',
  finishedToday: 'Šiandien jau baigėsi ({n})',
  finishedAt: ': {title}, {place}',
  former: {
    unsure: 'Dėl šios vietos nesame tikri: {name}.',
    closedIn: '{name}: uždaryta {year} m.',
    closed: '{name}: uždaryta.',
    see: 'Žiūrėti, kas ten dabar ir kas netoliese',
    seeUnsure: 'Žiūrėti, kas žinoma ir kas netoliese',
  },
  advice: { title: 'Patarimai internetu ir telefonu', ring: 'Skambinti' },
} satisfies PartIn<'lt', 'asides'>
