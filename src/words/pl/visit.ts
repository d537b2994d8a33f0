import type { PartIn } from '#words/catalogue.ts'

export const visit = {
  handOver: 'Przekaż ten plan',
  show: 'Pokaż',
  showMore: 'rodzinie',
  family: {
    title: 'Twój plan',
    close: 'Zamknij',
    page: 'Strona {page} z {of}',
    pageShort: '{page} / {of}',
    back: 'Wstecz',
    next: 'Dalej',
    takeIt: 'Weź to ze sobą',
    gone: 'Już nie ma na liście',
  },

  finish: {
    title: 'Zakończ wizytę',
    hint: 'Usuwa z tego telefonu plan i to, czego szukano.',
    button: 'Zakończ wizytę',
    ask: {
      one: 'W planie: {n} pozycja. Usunąć z tego telefonu plan i to, czego szukano? Nie da się tego przywrócić.',
      few: 'W planie: {n} pozycje. Usunąć z tego telefonu plan i to, czego szukano? Nie da się tego przywrócić.',
      many: 'W planie: {n} pozycji. Usunąć z tego telefonu plan i to, czego szukano? Nie da się tego przywrócić.',
      other:
        'W planie: {n} pozycji. Usunąć z tego telefonu plan i to, czego szukano? Nie da się tego przywrócić.',
    },
    doing: 'Usuwamy',
    doneTitle: 'Wizyta zakończona',
    cleared: {
      saved: 'Plan usunięto z tego telefonu.',
      savedNothing: 'W tym telefonie nie było zapisanego planu.',
      past: 'To, czego szukano, usunięto. Przycisk „Wstecz” już do tego nie prowadzi.',
      left: 'To, czego szukano, usunięto z tej strony. Przycisk „Wstecz” może nadal do tego prowadzić, więc zamknij tę kartę.',
    },
    othersCleared: {
      one: 'Otwarta była jeszcze jedna karta tej wyszukiwarki. Też ją wyczyszczono.',
      few: 'Otwarte były jeszcze {n} karty tej wyszukiwarki. Też je wyczyszczono.',
      many: 'Otwartych było jeszcze {n} kart tej wyszukiwarki. Też je wyczyszczono.',
      other: 'Otwarte były jeszcze inne karty tej wyszukiwarki ({n}). Też je wyczyszczono.',
    },
    othersLeft: {
      one: 'Przycisk „Wstecz” może nadal do tego prowadzić w innej otwartej karcie, więc zamknij tę kartę.',
      few: 'Przycisk „Wstecz” może nadal do tego prowadzić w {n} innych otwartych kartach, więc zamknij te karty.',
      many: 'Przycisk „Wstecz” może nadal do tego prowadzić w {n} innych otwartych kartach, więc zamknij te karty.',
      other:
        'Przycisk „Wstecz” może nadal do tego prowadzić w innych otwartych kartach ({n}), więc zamknij te karty.',
    },
    kept: 'Zostaje: mapa i miejsca zapisane na wizyty bez zasięgu oraz tryb wizyty. Nie mówią nic o rodzinie.',
    language:
      'Zostaje też język wybrany na tym telefonie: {language}. Jeśli wybrano go dla rodziny, wróć do angielskiego.',
    forgetLanguage: 'Wróć do angielskiego',
    history:
      'Historia samej przeglądarki może nadal pokazywać otwierane strony. Żadna strona internetowa nie może jej usunąć. Możesz to zrobić w ustawieniach przeglądarki.',
    again: 'Zacznij nowe wyszukiwanie',
  },

  mode: {
    label: 'Tryb wizyty',
    hint: 'Dla osób, które z tym telefonem odwiedzają rodziny. Przeglądarka nie podpowiada tego, co wpisano wcześniej, a zanim coś trafi do planu z poprzedniej wizyty, telefon o to zapyta.',
  },
} as const satisfies PartIn<'pl', 'visit'>
