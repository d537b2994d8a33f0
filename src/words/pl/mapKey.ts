import type { PartIn } from '#words/catalogue.ts'

export const mapKey = {
  title: 'Co znaczą znaki',
  chosen: 'Wybrane miejsce',
  several: 'Kilka miejsc: naciśnij, aby się przybliżyć',
  shared: 'Jest tu więcej niż jedno miejsce: naciśnij, aby wybrać',
  aside: 'Odsunięte na bok: linia prowadzi tam, gdzie to jest',
  stop: 'Przystanek autobusowy',
  station: 'Stacja kolejowa',
  path: 'Ścieżka lub droga polna',
  start: 'Skąd zaczynasz',
  about: 'Wejście jest gdzieś tutaj',
} as const satisfies PartIn<'pl', 'mapKey'>
