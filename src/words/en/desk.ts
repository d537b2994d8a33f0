import { common } from './common.ts'
import { dates } from './dates.ts'
import type { LocalDate, LocalTime } from '#domain/time/localDate.ts'
import type { Checked } from '#domain/catalogue/freshness.ts'

const day = (date: LocalDate) => dates.day(date)
/** "Tuesday 1 December", with the start where a day has several. */
const dayAt = (date: LocalDate, at: LocalTime | undefined) =>
  `${day(date)}${at === undefined ? '' : ` at ${dates.time(at)}`}`
const of = (title: string, place: string) => `${title}, ${place}`

/** What the desk says, in English: to whoever keeps a council’s list, who is at home in it and in no program. */
export const desk = {
  title: 'The desk',
  intro:
    'For whoever keeps the list of sessions and places. It works in this browser alone: it sends nothing anywhere, and changes nothing that families see. It makes files, which you then put on your website.',
  reading: 'Looking for a draft on this device',

  opening: {
    title: 'Open a list',
    area: 'Which area?',
    published: 'Open what is published now',
    publishedHint: 'Fetched from this website.',
    filesTitle: 'Or open files of your own',
    filesHint:
      'The folder of JSON files, or the folder of spreadsheets (CSV). They are compared with what is published now. You can also drop them anywhere on this page.',
    folder: 'Choose a folder',
    files: 'Choose files',
    draft: 'A draft that was saved as a file opens here too.',
    fetching: (had: number, all: number) => `Fetched ${had} of ${all} files`,
    failed: 'That did not work',
    noAreas: 'The list of areas could not be fetched, so nothing can be opened.',
    nothing: 'Nothing among these files can be read here.',
    large: (name: string) =>
      `${name} is larger than 20 MB, and no file of a list is. It was not read.`,
    passed: (names: string[]) => `Not read: ${names.join(', ')}.`,
    brokenDraft: (name: string) => `${name} is not a draft that this desk can read.`,
    otherArea: (name: string, area: string) => `${name} is a draft of ${area}.`,
    read: (n: number) => `Read from ${common.count(n, 'file', 'files')}`,
    same: 'These files say what is published now.',
  },

  draft: {
    title: (area: string) => `Your draft for ${area}`,
    none: 'Nothing is changed yet.',
    changed: (n: number) =>
      `${common.count(n, 'thing is', 'things are')} changed, and not published yet.`,
    undo: 'Undo',
    redo: 'Redo',
    undoes: (says: string) => `Undo: ${says}`,
    redoes: (says: string) => `Redo: ${says}`,
    did: (says: string) => `Done: ${says}`,
    more: 'About this draft',
    save: 'Save the draft as a file',
    drop: 'Start again',
    dropTitle: 'Throw this draft away?',
    dropSaid: (n: number) =>
      `${common.count(n, 'change', 'changes')} that nobody has published would be lost. To keep them, save the draft as a file first.`,
    dropIt: 'Throw it away',
    keepIt: 'Keep it',
    kept: 'It is kept on this device at every change: a closed tab loses nothing, and “Finish visit” leaves it alone. Other tabs of the desk show the same draft.',
    mayClear: 'The browser may clear it when it is short of room: save it as a file now and then.',
    trouble: {
      blocked:
        'This browser lets nothing be kept, so the draft is gone when the page closes. Save it as a file.',
      full: 'There is no room left on this device to keep the draft. Save it as a file.',
    },
    unread: 'The file area.json cannot be read, so nothing can be shown. See what is wrong.',
    merged: 'What you changed before the site was updated',
  },

  parts: {
    label: 'What to do',
    groups: 'One group',
    round: 'The round',
  },

  find: {
    title: 'Which group?',
    label: 'Name of the group, its place or its town',
    found: (n: number) => common.count(n, 'group', 'groups'),
    more: (n: number) => `and ${n} more: type more of the name`,
    none: 'No group of that name. Try a part of its name, or its town.',
    checked: (checked: Checked) =>
      checked === undefined ? 'Not known when checked' : `Checked ${dates.fullDate(checked)}`,
  },

  group: {
    gone: 'This group is not in the draft. It may have been taken out, or undone.',
    at: of,
    page: 'Its page, as it is published',
    ring: 'Ring',
    nextTitle: 'Its next dates',
    nextHint: 'As families will see them.',
    noTimes: 'Its times are not known, so there are no dates to change.',
    noDates: 'No date is known in the next year.',
    changedBeyond: (date: LocalDate, note: string) => `${day(date)} is changed (${note})`,
    notOn: 'Not on',
    notOnNamed: (date: LocalDate, at?: LocalTime) => `Not on ${dayAt(date, at)}`,
    move: 'Another time',
    moveNamed: (date: LocalDate, at?: LocalTime) => `Another time on ${dayAt(date, at)}`,
    asUsual: 'As usual after all',
    asUsualNamed: (date: LocalDate, at?: LocalTime) => `As usual after all on ${dayAt(date, at)}`,
    why: 'Why? Families will read it',
    whyHint: 'A few words, such as “the hall is in use”. No names of people.',
    whyMissing: 'Say why, so that families know what happened.',
    starts: 'Starts',
    ends: 'Ends (leave empty if not known)',
    startsMissing: 'Say when it starts.',
    endsWrong: 'It ends before it starts.',
    save: 'Save',
    cancel: 'Leave it as it is',
  },

  right: {
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
  },

  round: {
    title: 'Whom to ring next',
    hint: 'Places where something was not checked for six months, the oldest first.',
    progress: (done: number, all: number) =>
      `${done} of ${common.count(all, 'place', 'places')} checked`,
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
  },

  edits: {
    cancelled: (title: string, place: string, date: LocalDate) =>
      `${of(title, place)}: not on ${day(date)}`,
    moved: (title: string, place: string, date: LocalDate) =>
      `${of(title, place)}: another time on ${day(date)}`,
    asUsual: (title: string, place: string, date: LocalDate) =>
      `${of(title, place)}: as usual on ${day(date)}`,
    right: (title: string, place: string) => `${of(title, place)}: still right`,
    venueRight: (place: string) => `${place}: all right`,
    venueChanged: (place: string) => `${place}: something has changed`,
    noAnswer: (place: string) => `${place}: nobody answered`,
  },
}
