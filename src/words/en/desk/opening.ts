import { count, list } from '#words/english.ts'

/** As many types of another directory are named. */
const most = 20

/** Opening a list: what is published, or files of one’s own. */
export const opening = {
  title: 'Open a list',
  area: 'Which area?',
  published: 'Open what is published now',
  publishedHint: 'Fetched from this website.',
  filesTitle: 'Or open files of your own',
  filesHint:
    'A workbook that the desk made (.xlsx), the folder of spreadsheets (CSV), the folder of the data (JSON), or a file of another directory (Open Referral). They are compared with what is published now. You can also drop them anywhere on this page.',
  folder: 'Choose a folder',
  files: 'Choose files',
  draft: 'A draft that was saved as a file opens here too.',
  fetching: (had: number, all: number) => `Fetched ${had} of ${all} files`,
  reading: 'Reading the files',
  broken:
    'The files could not be read to their end: they may be too large for this device, or there is no connection. Nothing was changed.',
  failed: 'That did not work',
  muchWouldGo: 'Much of the list would go. Is that meant?',
  takeOut: 'Take it out all the same',
  keep: 'Keep them',
  kept: 'Nothing was taken in.',
  noAreas: 'The list of areas could not be fetched, so nothing can be opened.',
  nothing: 'Nothing among these files can be read here.',
  notSheets: (names: readonly string[]) =>
    `${names.join(', ')}: no spreadsheets that the desk made itself. To add groups from sheets of your own, open them one at a time.`,
  foreign: (name: string) => `${name} is a spreadsheet of your own`,
  foreignHint:
    'Choose above which area its groups are for; or start a new council, which keeps it for the step “Add groups from a spreadsheet”.',
  foreignAdd: (area: string) => `Add its groups to ${area}`,
  large: (name: string, most: number) =>
    `${name} is larger than ${most} MB, which is more than this page can hold. It was not read. Ask whoever made it for a part of it, such as your area alone.`,
  passed: (names: string[]) => `Not read: ${names.join(', ')}.`,
  brokenDraft: (name: string) => `${name} is not a draft that this desk can read.`,
  otherArea: (name: string, area: string) => `${name} is a draft of ${area}.`,
  read: (n: number) => `Read from ${count(n, 'file', 'files')}`,
  readFeed: (directory: string) => `Read from ${directory}`,
  /** Groups of another directory whose types are no kinds of ours; `term` null = it says no type. */
  unknownKinds: (
    n: number,
    types: readonly (readonly [term: string | null, n: number])[],
    kinds: readonly string[],
  ) => {
    const named = types.slice(0, most).map(([term, n]) => `${term ?? 'none'} (${n})`)
    const more = types.length - named.length
    return [
      `${count(n, 'group is', 'groups are')} left out, because ${n === 1 ? 'its type is' : 'their types are'} not among the kinds of groups of this list.`,
      `Types in the file, and how many groups say so: ${named.join(', ')}${more > 0 ? `, and ${count(more, 'more type', 'more types')}` : ''}.`,
      `Kinds of groups of this list: ${list(kinds)}.`,
      'You can go on without them. To take them in too, ask whoever made the file to give them one of these kinds, or add each at the desk under “New group”. Where one of their types should be a kind of its own, add it under “The area” with the very name above, publish that, and open the file again.',
    ]
  },
  someDirectory: 'Open Referral feed',
  same: 'These files say what is published now.',
}

/** Starting a council that is not in the finder yet. */
export const council = {
  title: 'Or start a new council',
  hint: 'For a council that is not in this finder yet. It begins with no place and no group.',
  name: 'Name of the area',
  council: 'Name of the council',
  url: 'Web page of the council',
  town: 'A town in its middle, or the first letters of its postcodes',
  hints: {
    name: 'As families say it, such as “Midshire”.',
    council: undefined,
    url: 'Such as “www.midshire.gov.uk”.',
    town: 'One that postcodes are named for, such as “Gloucester”, or “GL”.',
  },
  start: 'Start',
  nextTitle: 'Next',
  next: {
    terms: 'Put in the school terms, and look at the kinds of groups',
    postcodes: 'Take in its postcodes, so that a postcode says where a place is',
    groups: 'Add groups from a spreadsheet',
  },
}
