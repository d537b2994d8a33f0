import type { PartIn } from '#words/catalogue.ts'

export const areas: PartIn<'pl', 'areas'> = {
  title: 'Znajdź swój region',
  label: 'Twój kod pocztowy albo nazwa regionu',
  found: {
    one: '{n} region',
    few: '{n} regiony',
    many: '{n} regionów',
    other: '{n} regionu',
  },
  none: 'Nie mamy regionu o takiej nazwie ani takim kodzie pocztowym.',
  notLoaded: 'Nie udało się wyszukać kodów pocztowych. Wpisz nazwę regionu.',
  other: 'Inne regiony',
}
