import type { PartIn } from '#words/catalogue.ts'

export const mapKey = {
  title: 'Ce înseamnă semnele',
  chosen: 'Locul ales',
  several: 'Mai multe locuri: apăsați ca să vedeți mai de aproape',
  stop: 'Stație de autobuz',
  start: 'De unde porniți',
  about: 'Ușa e undeva aici',
} satisfies PartIn<'ro', 'mapKey'>
