import type { PartIn } from '#words/catalogue.ts'

export const anotherFamily = {
  title: 'Czy to inna rodzina?',
  said: {
    one: 'W tym telefonie jest jeszcze plan: {n} pozycja. Ostatnia zmiana: {ago}.',
    few: 'W tym telefonie jest jeszcze plan: {n} pozycje. Ostatnia zmiana: {ago}.',
    many: 'W tym telefonie jest jeszcze plan: {n} pozycji. Ostatnia zmiana: {ago}.',
    other: 'W tym telefonie jest jeszcze plan: {n} pozycji. Ostatnia zmiana: {ago}.',
  },
  minutesAgo: {
    one: '{n} minutę temu',
    few: '{n} minuty temu',
    many: '{n} minut temu',
    other: '{n} minuty temu',
  },
  hoursAgo: {
    one: '{n} godzinę temu',
    few: '{n} godziny temu',
    many: '{n} godzin temu',
    other: '{n} godziny temu',
  },
  daysAgo: {
    one: '{n} dzień temu',
    few: '{n} dni temu',
    many: '{n} dni temu',
    other: '{n} dnia temu',
  },
  anew: 'Tak, zacznij nowy plan',
  anewHint:
    'Jeśli tak, stary plan i wszystko inne, co zostało po tamtej wizycie, zniknie z tego telefonu.',
  goOn: 'Nie, zostaw ten plan',
} as const satisfies PartIn<'pl', 'anotherFamily'>
