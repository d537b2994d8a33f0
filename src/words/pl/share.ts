import type { PartIn } from '#words/catalogue.ts'

export const share = {
  send: 'Wyślij',
  sendMore: 'ten plan',
  title: 'Wyślij ten plan',
  hint: 'W linku jest to, co w planie, i nic o tobie. Zawsze pokazuje najnowsze godziny.',
  leftOut: {
    one: 'W linku mieści się najwyżej {most} pozycji. Nie ma w nim ostatniej pozycji twojego planu.',
    few: 'W linku mieści się najwyżej {most} pozycji. Nie ma w nim {n} ostatnich pozycji twojego planu.',
    many: 'W linku mieści się najwyżej {most} pozycji. Nie ma w nim {n} ostatnich pozycji twojego planu.',
    other:
      'W linku mieści się najwyżej {most} pozycji. Nie ma w nim {n} ostatnich pozycji twojego planu.',
  },
  device: 'Udostępnij',
  shareTitle: 'Plan z Family Hub Map',
  copy: 'Kopiuj link',
  copied: 'Link skopiowany.',
  copyFailed: 'Nie udało się skopiować. Link jest zaznaczony: skopiuj go samodzielnie.',
  link: 'Link do tego planu',
  pageLink: 'Link do tej strony',
  failed: 'W ten sposób nie udało się udostępnić. Zamiast tego skopiuj link.',
  text: 'SMS',
  // Plain letters only, as in English.
  message: 'Nasz plan z Family Hub Map: {link}',
  messageShort: 'Nasz plan: {link}',
  code: 'Kod QR',
  codeShort: 'Kod',
  codeMore: 'QR',
  codeName: 'Kod QR, który otwiera ten plan',
  codeHint: 'Skieruj na niego aparat innego telefonu. Działa tu bez zasięgu.',
  calendar: 'Dodaj wszystko do kalendarza',
  calendarHint: 'Jeden plik ze wszystkimi terminami na rok. Terminy same się nie zmienią.',
  calendarNone: 'Nic tutaj nie ma znanego terminu, więc nie ma jeszcze czego dodać do kalendarza.',
  calendarName: 'Plan rodziny',
  calendarExample: 'Przykład: Plan rodziny',
} as const satisfies PartIn<'pl', 'share'>
