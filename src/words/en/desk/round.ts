import type { Checked } from '#domain/catalogue/freshness.ts'
import { count, dates } from '#words/english.ts'

/** Whether a group is still right. */
export const right = {
  title: 'Is it still right?',
  team: 'Your team',
  teamHint:
    'Families will read it, such as “Early years team”. A team or an office, never a person’s name.',
  teamMissing: 'Say which team checked it.',
  press: 'Still right',
  said: (checked: Checked, by: string | undefined) =>
    checked === undefined
      ? 'Nobody has noted when this was last checked.'
      : `Last checked on ${dates.fullDate(checked)}${by === undefined ? '' : ` by ${by}`}.`,
  today: (by: string | undefined) => `Checked today${by === undefined ? '' : ` by ${by}`}.`,
}

/** Whom to ring next. */
export const round = {
  title: 'Whom to ring next',
  hint: 'Places where something was not checked for six months, the oldest first.',
  progress: (done: number, all: number) => `${done} of ${count(all, 'place', 'places')} checked`,
  left: (n: number) => `${n} still to ring`,
  finished: 'Every place was checked in the last six months.',
  oldest: (checked: Checked) =>
    checked === undefined
      ? 'Not known when it was last checked'
      : `Last checked on ${dates.fullDate(checked)}`,
  council: (phone: string) => `${phone} (the council: no number of its own is known)`,
  noPhone: 'No number is known.',
  scriptTitle: 'What to ask',
  script: (council: string, place: string, titles: string) => [
    `Hello, I keep the list of groups for families for ${council}. I am ringing about ${place}.`,
    titles === ''
      ? 'Are you still open to families, and is the address and the number right?'
      : `Is this still right: ${titles}?`,
  ],
  right: 'It is right',
  changed: 'It has changed',
  noAnswer: 'Nobody answered',
  skip: 'Not now',
  itself: 'The place itself',
  changedTitle: 'To put right',
  changedHint: 'They said that something has changed. Put it right, then press “It is right”.',
  unanswered: 'Nobody answered today: try again.',
  then: 'After this one',
}
