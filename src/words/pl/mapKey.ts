import type { PartIn } from '#words/catalogue.ts'

export const mapKey = {
  title: 'Co znaczą znaki',
  chosen: 'Wybrane miejsce',
  several: 'Kilka miejsc: naciśnij, aby się przybliżyć',
  stop: 'Przystanek autobusowy',
  start: 'Skąd zaczynasz',
  about: 'Wejście jest gdzieś tutaj',
} as const satisfies PartIn<'pl', 'mapKey'>
