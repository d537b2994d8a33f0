import type { PartIn } from '#words/catalogue.ts'

export const asides = {
  finished: 'S-au terminat ({n})',
  finishedToday: 'S-au terminat azi ({n})',
  finishedAt: ': {title}, {place}',
  former: {
    unsure: 'Nu suntem siguri despre {name}.',
    closedIn: '{name} s-a închis în {year}.',
    closed: '{name} s-a închis.',
    see: 'Vedeți ce e acolo acum și ce e în apropiere',
    seeUnsure: 'Vedeți ce se știe și ce e în apropiere',
  },
  advice: { title: 'Sfaturi online și la telefon', ring: 'Sunați' },
} satisfies PartIn<'ro', 'asides'>
