import type { PartIn } from '#words/catalogue.ts'

export const mapKey = {
  title: 'Ce înseamnă semnele',
  chosen: 'Locul ales',
  several: 'Mai multe locuri: apăsați ca să vedeți mai de aproape',
  shared: 'Mai multe locuri aici: apăsați ca să alegeți',
  aside: 'Mutat alături: linia duce la locul adevărat',
  stop: 'Stație de autobuz',
  station: 'Gară',
  path: 'Potecă sau drum de țară',
  start: 'De unde porniți',
  about: 'Ușa e undeva aici',
} satisfies PartIn<'ro', 'mapKey'>
