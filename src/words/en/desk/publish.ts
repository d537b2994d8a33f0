import type { LocalDate } from '#domain/time/localDate.ts'
import { count, dates } from '#words/english.ts'
import { problems } from './said.ts'

/** Things that changed in one way, a line each. */
export interface ChangedList {
  title: string
  lines: readonly string[]
}

/** What READ-ME.txt of a zip says: `says` = how many things are changed, and `changed` = which; `isWhole` = the pages are in it too. */
interface ReadMe {
  area: string
  today: LocalDate
  says: string
  changed: readonly ChangedList[]
  isWhole: boolean
}

/** What families will see change, and the files to be made. */
export const publish = {
  changesTitle: 'What families will see change',
  nothing: 'Nothing has changed for families.',
  /** How many things are changed, as the draft has it too: `seen` = those that families see. */
  counts: (changed: number, seen: number): string => {
    const besides = changed - seen
    const all = count(changed, 'thing is changed', 'things are changed')
    if (seen === 0) return changed === 0 ? publish.nothing : `${all}. ${publish.nothing}`
    if (besides === 0)
      return `${all}${changed === 1 ? ', and families will see it.' : ', and families will see all of them.'}`
    return `${all}: families will see ${seen} of them, and ${besides} ${besides === 1 ? 'is' : 'are'} only in the files.`
  },
  cannotCompare: 'This cannot be said before these are put right:',
  notCompared: (changed: number) =>
    `${count(changed, 'thing is changed', 'things are changed')}. What families see of that could not be told.`,
  much: 'Much would be gone for families. Is that meant?',
  kinds: {
    gone: (n: number) => `Gone: ${n}`,
    added: (n: number) => `New: ${n}`,
    changed: (n: number) => `Changed: ${n}`,
  },
  allNames: (n: number) => count(n, 'name', 'names'),
  besides: (n: number) => `Only in the files: ${n}`,
  besidesHint: 'No family reads these in the list itself.',
  title: 'Make the files',
  refused: (errors: number, warnings: number) =>
    `${problems(errors, warnings)} in the way, so no files are made yet. ${
      errors === 0
        ? 'Your draft has brought this: put it right, or say below why it may wait.'
        : warnings === 0
          ? 'What is an error has to be put right.'
          : 'What is an error has to be put right; the warnings came with your draft, and may wait if you say why below.'
    }`,
  already: (n: number, names: string) =>
    `${count(n, 'warning', 'warnings')} of what is published already ${n === 1 ? 'waits' : 'wait'}, as your draft did not bring ${n === 1 ? 'it' : 'them'}: ${names}`,
  alreadyMore: (names: string, n: number) => `${names} and ${n} more`,
  alreadySaid:
    'They do not stop you. They wait four weeks from today, and the files say so; put them right when you can.',
  alreadyReason: 'It was published already when something else was changed at the desk.',
  examples:
    'Some times of this area are made up, to show how the finder works. They may not be published as real, so they are taken out before files are made. You can undo that.',
  losing: (n: number) =>
    n === 1
      ? 'Taken out, 1 group has no times left and says “Ask for times” to families'
      : `Taken out, ${count(n, 'group', 'groups')} have no times left and say “Ask for times” to families`,
  dropExamples: 'Take the made-up times out',
  examplesGone: 'The made-up times are taken out',
  zip: 'Make a zip of the files',
  folder: 'Write into a folder',
  stop: 'Stop',
  writing: (pages: number) => `Writing the pages: ${count(pages, 'file', 'files')} so far`,
  otherBuild:
    'This website was made anew since you opened this page, so no files were made. Load this page again: your draft stays.',
  noBuild:
    'The pages of groups and places, the calendar feeds, the downloads and the site map are not among the files: this website lacks the file desk/website.json, which a build writes. Until the next build a new group is found in the finder, but the link to its page works only within it.',
  toDelete: (n: number) => `${count(n, 'file', 'files')} to delete from the website`,
  looking: 'Looking whether something newer was published',
  notLooked:
    'The website could not be asked whether something newer was published, so no files were made. Try again with a connection.',
  newerBoth:
    'Something newer was published since you opened this draft, and it changed what you changed too. No files were made. Note what you changed there, undo it, and change it again in what is published now:',
  both: (named: string, id: string | null) => `${named}${id === null ? '' : `: ${id}`}`,
  merged:
    'Something newer was published since you opened this draft. Your changes were put on top of it. Look at what families will see change, then press again.',
  saved: (name: string) => `${name} is among your downloads.`,
  written: {
    website: 'The files are written into the folder, and what is gone was deleted there.',
    data: 'The list is written into the data folder. The pages made of it are not: choose the folder of the whole website for these, or make a build.',
  },
  notDataFolder:
    'That folder is neither a website of the finder (with index.html and data/areas.json in it) nor its data folder (with areas.json). Nothing was written.',
  then: 'Families see the change once the files are on the website. This draft then has nothing left to publish, and says so when you press again.',
  hostTitle: 'Where the files go',
  handOver: [
    'Send the zip, as it is, to whoever looks after your website: your web team, or the firm that runs it. You need not open it. READ-ME.txt in it tells them what it is, what changed and what to do.',
    'Families see the change once they have put the files on the website. Then open what you changed there, and look.',
  ],
  hostDetails: 'For whoever runs the website',
  host: [
    'The zip holds a folder “website”. All that is in it goes over your website, each file in the place of the one of its name. Families then see the change at once, and a new group opens at its own address.',
    'Files of groups and places that are gone are listed in TO-DELETE.txt, where there are any: delete them from the website.',
    'Where a website is built from a project instead: put what is in “website/data” over “public/data” of the project, delete there what TO-DELETE.txt lists below “data”, and run: npm ci, then npm run data -- check --publish, then npm run build. The website is then the folder “dist”.',
    'The file baseline.json, where there is one, belongs to “data/baseline.json” of the project: the reasons for warnings that wait.',
  ],
  readMe: ({ area, today, says, changed, isWhole }: ReadMe): string =>
    [
      `The list of ${area} of ${dates.fullDate(today)}`,
      '',
      'What this is',
      `The groups and places that families in ${area} find on your website, with what was changed at the desk. Families see nothing of it yet.`,
      '',
      'Whom to hand it to',
      'Whoever looks after your website: your web team, or the firm that runs it. Send them the whole zip, as it is. Nothing in it has to be opened or changed before.',
      'Once they have put it on the website, open what you changed there, and look.',
      '',
      'What changed',
      says,
      ...changed.flatMap(({ title, lines }) => ['', title, ...lines.map((it) => `- ${it}`)]),
      '',
      publish.hostDetails,
      ...publish.host,
      ...(isWhole ? [] : [publish.noBuild]),
      '',
    ].join('\r\n'),
  versionsTitle: 'Earlier versions',
  versionsHint: 'The last ten that files were made of on this device.',
  version: (at: string) => dates.fullDate(at.slice(0, 10) as LocalDate) + `, ${at.slice(11)}`,
  back: 'Go back to it',
  backTo: (at: string): string => `Back to ${publish.version(at)}`,
}

/** The draft as families will see it. */
export const preview = {
  open: 'See the draft as families will (in a new tab)',
  title: 'Draft, not published',
  about: (area: string) => `This is your draft for ${area}, as families will see it.`,
  inTitle: (title: string) => `Draft: ${title}`,
  desk: 'To the desk',
  noneTitle: 'No draft to show',
  none: 'No draft is kept on this device. Open a list at the desk, and it shows here.',
  notTitle: 'Not in the preview',
  not: 'The list, the week, the map, and the pages of groups and places can be seen before they are published. Plans, calendar feeds, downloads and the pages about the website cannot: look at them once the draft is published.',
  list: 'To the list of the draft',
  close: 'Close',
}
