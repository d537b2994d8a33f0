import { count } from '#words/english.ts'

const groups = (n: number) => count(n, 'group', 'groups')

/** What another directory publishes (Open Referral), read at the desk. */
export const feed = {
  nothingTaken: 'Nothing was taken in.',
  empty: 'The file holds no groups or services.',
  short: (stated: number, came: number) =>
    `The file is not whole: it says that it has ${stated} entries, and ${came} are in it. Ask whoever made it for the whole file.`,
  twice: (same: number, directory: string) =>
    `${groups(same)} in the file ${same === 1 ? 'is' : 'are'} in the list already, from “${directory}”, and would be there twice. Ask whoever looks after the website: they can say that both are one directory.`,
  wouldGo: (gone: number, had: number) =>
    `${gone} of the ${groups(had)} that came from this directory are not in the file any more, and would go.`,
  broken:
    'With the file the list would have mistakes that it has not got now. Ask whoever looks after the website to see the full report.',
  read: (entries: number, directory: string) =>
    `${count(entries, 'entry was', 'entries were')} read from “${directory}”.`,
  came: (asItStands: number, changed: number) =>
    `Taken in: ${groups(asItStands + changed)}${changed === 0 ? '' : `, ${changed === 1 ? 'one of them' : `${changed} of them`} with something put right or left out`}.`,
  changed: (fields: readonly (readonly [field: string, n: number])[]) =>
    `Put right or left out: ${fields.map(([field, n]) => `${field} (${groups(n)})`).join(', ')}. Look at a few of them, under “One group”.`,
  leftOut: (n: number, reason: string) => `Left out, ${groups(n)}: ${reason}.`,
  moreLeftOut: (n: number) =>
    `Left out for other reasons: ${groups(n)}. The full report names them.`,
  stay: (names: string) =>
    `Left as they were in the list, because what the file says of them now cannot be taken in: ${names}.`,
  report: 'The full report, for whoever looks after the directory or the website',
  /** What the fields of a directory hold, as an officer says it; the rest is “other details”. */
  fields: [
    [/^name|^location\.name/, 'name'],
    [/description/, 'what happens'],
    [/phone/, 'telephone'],
    [/email/, 'e-mail'],
    [/url|website|link/, 'web page'],
    [/postal_code|address|latitude/, 'address and place on the map'],
    [/schedules|until|dtstart|byday|opens|closes|freq|valid/, 'days and times'],
    [/age/, 'ages'],
    [/cost|price|fee/, 'cost'],
    [/eligib|suitab/, 'who may come'],
    [/taxonomy|type/, 'kind'],
    [/status|alert|visible/, 'whether it runs'],
    [/assured|checked|last_modified/, 'day it was checked'],
    [/language/, 'languages'],
    [/access|attending|referral/, 'how to come'],
    [/organi|provider/, 'who runs it'],
    [/feature|accessib/, 'what the place has'],
  ] as const,
  otherField: 'other details',
  /** Reasons that only whoever made the file would understand, in plain words. */
  reasons: [
    [/an earlier (?:record|place) has the same id/, 'it is in the file twice'],
    [/it has no id/, 'the file does not say which entry it is'],
    [/type map/, 'its kind is not one of this list'],
    [/their system/, 'the directory itself does not show it'],
  ] as const,
}
