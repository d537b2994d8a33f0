import type { PartIn } from '#words/catalogue.ts'

export const session = {
  title: '{title}, {place}',
  farFrom: '{far} od {from}',

  whenTitle: 'Kiedy',
  nextTitle: 'Najbliższe terminy',
  exampleIn:
    'Te godziny to przykłady, wymyślone, żeby pokazać, jak działa wyszukiwarka. {council} nie publikuje jeszcze prawdziwych. Zadzwoń przed wyjściem.',
  askForTimes: 'Zapytaj o godziny:',
  askForDates: 'Zapytaj, czy zajęcia są:',
  askNobody: 'Zapytaj o godziny na miejscu.',
  onNow: 'Trwa teraz',
  allUnconfirmed: {
    'term-dates':
      'Terminy roku szkolnego nie są jeszcze potwierdzone, więc te daty mogą się zmienić.',
    'school-holidays': 'Te daty są w ferie lub wakacje szkolne: zapytaj, czy zajęcia są.',
  },

  whereTitle: 'Gdzie',

  whoTitle: 'Dla kogo',
  ages: 'Wiek',
  audience: 'Kto może przyjść',
  targeted: 'Dla niektórych rodzin. Zapytaj, czy to dla ciebie.',
  cost: 'Cena',
  access: 'Jak dołączyć',
  dropIn: 'Nie trzeba się zapisywać.',
  book: 'Zanim przyjdziesz, trzeba się zapisać.',
  referral:
    'Skierowanie daje ktoś, kto pracuje z twoją rodziną, na przykład pielęgniarka środowiskowa (health visitor).',
  accessUnknown: 'Nie mamy informacji, czy trzeba się zapisać. Zapytaj przed wyjściem.',
  bookHere: 'Zapisz się',
  languages: 'Języki',
  provider: 'Kto prowadzi',

  aboutTitle: 'Co to jest',
  firstVisitTitle: 'Twoja pierwsza wizyta',
  firstVisitUnknown:
    'Nie mamy informacji, jak wygląda pierwsza wizyta. Możesz zadzwonić i zapytać, co się dzieje na zajęciach, gdzie zostawić wózek i kto tam będzie.',

  checkedBy: 'Sprawdzono {date} ({by}).',
} as const satisfies PartIn<'pl', 'session'>
