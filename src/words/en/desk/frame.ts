import { count } from '#words/english.ts'

/** What stands on every page of the desk. */
export const frame = {
  title: 'The desk',
  intro:
    'For whoever keeps the list of sessions and places. It works in this browser alone: it sends nothing anywhere, and changes nothing that families see. It makes files, which you then put on your website.',
  reading: 'Looking for a draft on this device',
  noConnection:
    'This needs a connection, to fetch a part of the desk that is not here yet. Nothing was changed: try again with one. Groups, dates, the round and the table go on working without.',
}

/** The draft that is worked on. */
export const draft = {
  title: (area: string) => `Your draft for ${area}`,
  none: 'Nothing is changed yet.',
  changed: (n: number) => `${count(n, 'thing is', 'things are')} changed, and not published yet.`,
  undo: 'Undo',
  redo: 'Redo',
  undoes: (says: string) => `Undo: ${says}`,
  redoes: (says: string) => `Redo: ${says}`,
  did: (says: string) => `Done: ${says}`,
  undid: (says: string) => `Undone: ${says}`,
  /** From the page of what is not in the draft. */
  back: { groups: 'To the groups', places: 'To the places', area: 'To the area' },
  more: 'About this draft',
  save: 'Save the draft as a file',
  drop: 'Start again',
  dropTitle: 'Throw this draft away?',
  dropSaid: (changed: number) =>
    `${
      changed === 0
        ? 'Nothing of the list is changed. What else you did, such as calls of the round, would be lost.'
        : `${count(changed, 'thing is changed and not published yet, which', 'things are changed and not published yet, all of which')} would be lost.`
    } To keep it, save the draft as a file first.`,
  dropIt: 'Throw it away',
  keepIt: 'Keep it',
  kept: 'It is kept on this device with all that you have saved: a closed tab loses nothing of that, and “Finish visit” leaves it alone. Other tabs of the desk show the same draft.',
  mayClear: 'The browser may clear it when it is short of room: save it as a file now and then.',
  trouble: {
    blocked:
      'This browser lets nothing be kept, so the draft is gone when the page closes. Save it as a file.',
    full: 'There is no room left on this device to keep the draft. Save it as a file.',
    older:
      'Another tab has a newer version of the desk, and what you do in this one is no longer kept. Save the draft as a file if you need the last of it, and reload this page.',
  },
  unread: 'The file area.json cannot be read, so nothing can be shown. See what is wrong.',
  merged: 'What you changed before the site was updated',
}

/** The parts of the desk, as its navigation has them. */
export const parts = {
  label: 'What to do',
  groups: 'One group',
  new: 'New group',
  table: 'Table',
  places: 'Places',
  area: 'The area',
  round: 'The round',
  wrong: 'What is wrong',
  publish: 'Publish',
}
