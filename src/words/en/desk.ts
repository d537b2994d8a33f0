import type { LocalDate, LocalTime } from '#domain/time/localDate.ts'
import type { Checked } from '#domain/catalogue/freshness.ts'
import { count, dates } from '#words/english.ts'

const { day } = dates
/** "Tuesday 1 December", with the start where a day has several. */
const dayAt = (date: LocalDate, on: LocalDate, at: LocalTime | undefined) =>
  `${day(date, on)}${at === undefined ? '' : ` at ${dates.time(at)}`}`
const of = (title: string, place: string) => `${title}, ${place}`

/** "1 error and 2 warnings": what the check found is counted so wherever it is counted. */
const problems = (errors: number, warnings: number) =>
  [
    ...(errors > 0 ? [count(errors, 'error', 'errors')] : []),
    ...(warnings > 0 ? [count(warnings, 'warning', 'warnings')] : []),
  ].join(' and ')

const rests = (n: number) => (n === 0 ? '' : ` ${count(n, 'warning waits', 'warnings wait')}.`)

/** What the desk says, in English: to whoever keeps a council’s list, who is at home in it and in no program. */
export const desk = {
  title: 'The desk',
  intro:
    'For whoever keeps the list of sessions and places. It works in this browser alone: it sends nothing anywhere, and changes nothing that families see. It makes files, which you then put on your website.',
  reading: 'Looking for a draft on this device',
  noConnection:
    'This needs a connection, to fetch a part of the desk that is not here yet. Nothing was changed: try again with one. Groups, dates, the round and the table go on working without.',

  opening: {
    title: 'Open a list',
    area: 'Which area?',
    published: 'Open what is published now',
    publishedHint: 'Fetched from this website.',
    filesTitle: 'Or open files of your own',
    filesHint:
      'The folder of JSON files, the folder of spreadsheets (CSV), or a file of another directory (Open Referral). They are compared with what is published now. You can also drop them anywhere on this page.',
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
    noAreas: 'The list of areas could not be fetched, so nothing can be opened.',
    nothing: 'Nothing among these files can be read here.',
    notSheets: (names: readonly string[]) =>
      `${names.join(', ')}: no spreadsheet that the desk made itself. To add groups from a sheet of your own, open what is published now, then press “Table” and “Add groups from a spreadsheet”. A workbook that the desk made is read back there, too.`,
    large: (name: string) =>
      `${name} is larger than 20 MB, and no file of a list is. It was not read.`,
    passed: (names: string[]) => `Not read: ${names.join(', ')}.`,
    brokenDraft: (name: string) => `${name} is not a draft that this desk can read.`,
    otherArea: (name: string, area: string) => `${name} is a draft of ${area}.`,
    read: (n: number) => `Read from ${count(n, 'file', 'files')}`,
    readFeed: (directory: string) => `Read from ${directory}`,
    someDirectory: 'Open Referral feed',
    same: 'These files say what is published now.',
  },

  draft: {
    title: (area: string) => `Your draft for ${area}`,
    none: 'Nothing is changed yet.',
    changed: (n: number) => `${count(n, 'thing is', 'things are')} changed, and not published yet.`,
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
      `${count(n, 'change', 'changes')} that nobody has published would be lost. To keep them, save the draft as a file first.`,
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
    new: 'New group',
    table: 'Table',
    places: 'Places',
    area: 'The area',
    round: 'The round',
    wrong: 'What is wrong',
    publish: 'Publish',
  },

  find: {
    title: 'Which group?',
    label: 'Name of the group, its place or its town',
    found: (n: number) => count(n, 'group', 'groups'),
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
    noTimes:
      'Its times are not known, so there are no dates to change. Put them in under “Change what it is”.',
    exampleTimes:
      'Families see made-up times for it, and are told that they are examples. Nobody can call those off: put its real times in under “Change what it is”.',
    noDates: 'No date is known in the next year.',
    changedBeyond: (date: LocalDate, note: string, on: LocalDate) =>
      `${day(date, on)} is changed (${note})`,
    notOn: 'Not on',
    notOnNamed: (date: LocalDate, on: LocalDate, at?: LocalTime) => `Not on ${dayAt(date, on, at)}`,
    move: 'Another time',
    moveNamed: (date: LocalDate, on: LocalDate, at?: LocalTime) =>
      `Another time on ${dayAt(date, on, at)}`,
    asUsual: 'As usual after all',
    asUsualNamed: (date: LocalDate, on: LocalDate, at?: LocalTime) =>
      `As usual after all on ${dayAt(date, on, at)}`,
    why: 'Why? Families will read it',
    whyHint: 'A few words, such as “the hall is in use”. No names of people.',
    whyMissing: 'Say why, so that families know what happened.',
    starts: 'Starts',
    ends: 'Ends (leave empty if not known)',
    startsMissing: 'Say when it starts.',
    endsWrong: 'It ends before it starts.',
    saveDate: { cancelled: 'Call it off', moved: 'Move it' },
    cancel: 'Leave it as it is',
  },

  edit: {
    press: 'Change what it is',
    remove: 'Take it out of the list',
    newTitle: 'A new group',
    place: 'Where?',
    placeHint: 'A place of the list: type a part of its name, or its town.',
    placeList: 'Places of the list',
    placesFound: (n: number) => count(n, 'place', 'places'),
    newPlace: 'It is at a place that is not in the list yet',
    preview: 'As families will see it',
    noPreview: 'This shows once the name, the place and the kind are there, and all can be read.',
    choose: 'Choose',
    formTitle: 'What it is',
    title: 'Name, as families know it',
    serviceType: 'What kind?',
    when: 'When does it meet?',
    alsoWhen: 'And also',
    whenHint:
      'As you would say it: “every Tuesday in term time, 10am to 10:45am”, “1st and 3rd Saturday, 2pm”, “every other Wednesday from 9 September 2026, 1pm to 2:30pm”, “5 December 2026, 10am”. Leave it empty if not known.',
    moreTimes: 'Another time',
    holds: 'In which part of the year?',
    holdsOptions: [
      ['', 'Not known'],
      ['all-year', 'All year'],
      ['term-time', 'Term time only'],
      ['school-holidays', 'School holidays only'],
    ] as const,
    noTimes: 'Without times, families are told to ask.',
    dates: 'Its dates, as families will see them',
    agesFrom: 'From which age?',
    agesTo: 'Until which birthday?',
    cost: 'What does it cost?',
    costNote: 'And about the cost',
    summary: 'What happens there?',
    provider: 'Who runs it?',
    phone: 'Telephone of the group',
    bookingUrl: 'Web page to book on',
    hints: {
      title: undefined,
      agesFrom: 'Such as “birth” written as 0, “18 months” or “2 years”. Empty if not known.',
      agesTo: 'A group until “4 years” ends at the fourth birthday. Empty for no upper age.',
      cost: '“free”, “£2.50” or “50p”. Empty if not known.',
      costNote: 'Such as “each family” or “a donation is welcome”.',
      summary: 'A sentence or two, in plain words.',
      provider: 'A team or an organisation, never a person.',
      phone: 'Empty where the number of the place is the one to ring.',
      bookingUrl: undefined,
    },
    access: 'How do people come?',
    accessOptions: [
      ['', 'Not known'],
      ['drop-in', 'Just turn up'],
      ['book', 'Book first'],
      ['referral', 'By referral'],
    ] as const,
    expected: (what: string) => `This should be ${what}.`,
    save: 'Save the group',
    leave: 'Leave it as it is',
  },

  table: {
    title: 'All groups',
    grid: 'Table of groups.',
    hint: 'Type over a cell. Enter and the arrows go up and down, Tab goes on. Paste what was copied from a spreadsheet, and Ctrl and D takes the cell above. Press a heading to sort.',
    keys: 'Enter and the arrow keys go up and down, Tab goes to the next cell.',
    filter: 'Only those with these words',
    toSheet: 'Add groups from a spreadsheet',
    more: (from: number, to: number) =>
      `Rows ${from} to ${to} are shown: type a word to see fewer, or look at the others below the table.`,
    before: (n: number) => `The ${n} before`,
    after: (n: number) => (n === 1 ? 'The next row' : `The next ${n}`),
    waiting: (n: number) =>
      `${count(n, 'row cannot', 'rows cannot')} be read yet, and nothing of ${n === 1 ? 'it' : 'them'} is kept before that.`,
    cell: (column: string, row: string) => `${column}: ${row}`,
    columns: {
      title: 'Name',
      placeId: 'Where',
      serviceType: 'Kind',
      when: 'When',
      holds: 'Part of the year',
      agesFrom: 'From age',
      agesTo: 'Until birthday',
      cost: 'Cost',
      costNote: 'About the cost',
      access: 'How to come',
      phone: 'Telephone',
      summary: 'What happens',
      provider: 'Run by',
      bookingUrl: 'Booking page',
    },
    holds: ['all year', 'term time only', 'school holidays only'],
    access: ['drop in', 'book', 'referral'],
  },

  council: {
    title: 'Or start a new council',
    hint: 'For a council that is not in this finder yet. It begins with no place and no group.',
    name: 'Name of the area',
    council: 'Name of the council',
    url: 'Web page of the council',
    town: 'A town in its middle, or the first letters of its postcodes',
    miles: 'How many miles from edge to edge?',
    hints: {
      name: 'As families say it, such as “Midshire”.',
      council: undefined,
      url: 'Begins with https://',
      town: 'One that postcodes are named for, such as “Gloucester”, or “GL”.',
      miles: 'Roughly: places outside are warned of.',
    },
    start: 'Start',
    next: [
      'Next, under “The area”: its postcodes, so that a postcode says where a place is; its school terms; its kinds of groups.',
      'Then, under “Table”: “Add groups from a spreadsheet”.',
    ],
  },

  area: {
    title: (name: string) => `About ${name}`,
    formTitle: 'About the area',
    councilName: 'Name of the council',
    councilUrl: 'Web page of the council',
    councilPhone: 'Telephone of the council',
    terms: 'School terms',
    confirmed: 'These terms are as the council publishes them',
    types: 'Kinds of groups',
    hints: {
      councilName: undefined,
      councilUrl: 'Begins with https://',
      councilPhone: 'Families ring it where a place has no number of its own.',
      terms:
        'A line for each unbroken run of school days: “Autumn 2026, first half: 3/9/2026 to 23/10/2026”. What runs in term time has no sure date without them.',
      types:
        'A line each, with what it is behind a colon: “Baby massage: Learn to massage your baby.”',
    },
    save: 'Save about the area',
    saved: 'About the area: changed',
    postcodesTitle: 'Postcodes',
    postcodesHint:
      'From the files of Code-Point Open (free, from Ordnance Survey: choose the CSV files of the letters that your postcodes begin with) or ONSPD. Those within the edges of the area are taken; what was there before goes.',
    postcodesChoose: 'Choose files of postcodes (CSV)',
    reading: 'Reading',
    readSoFar: (n: number) => `${n} read`,
    noPostcodes: (why: string) => `Nothing was taken in: ${why}.`,
    postcodesDone: (n: number) => count(n, 'postcode taken in', 'postcodes taken in'),
  },

  workbook: {
    groups: 'Groups',
    places: 'Places',
    about: 'About',
    id: 'Id (leave it as it is)',
    idNote: 'Made by the desk. Leave it as it is, and empty in a new row.',
    statuses: ['open', 'shut for now', 'closed for good'],
    notes: {
      title: 'The name, as families know it.',
      placeId: 'A place of the sheet Places. Make the place first in the desk where it is new.',
      serviceType: 'One of the list.',
      when: 'As you would say it: every Tuesday, 10am to 10:45am. Between several times: |',
      holds: 'One of the list; empty if not known.',
      agesFrom: 'Such as 18 months or 2 years; empty if not known.',
      agesTo: 'Until 4 years ends at the fourth birthday; empty for no upper age.',
      cost: 'free, £2.50 or 50p; empty if not known.',
      costNote: 'Such as: each family.',
      access: 'One of the list; empty if not known.',
      phone: 'Empty where the number of the place is the one to ring.',
      summary: 'A sentence or two.',
      provider: 'A team or an organisation, never a person.',
      bookingUrl: 'A web page.',
    },
    placeColumns: {
      name: 'Name',
      kind: 'Kind',
      lines: 'Address',
      town: 'Town',
      postcode: 'Postcode',
      phone: 'Telephone',
      url: 'Web page',
      status: 'Open?',
      statusNote: 'What families should know of that',
    },
    placeNotes: {
      name: 'The name, as families know it.',
      kind: 'One of the list.',
      lines: 'The street and its number, without the town.',
      town: 'The town or village.',
      postcode: 'It says where a new place is on the map.',
      phone: 'As it is rung, with its first 0.',
      url: 'A web page.',
      status: 'One of the list.',
      statusNote: 'Such as: shut until the roof is mended.',
    },
    aboutRows: (area: string, stamp: string) => [
      [`The list of ${area}, made at the desk of the Family Hub Map.`],
      ['Change cells, add rows without an id, take rows out. Then read it back at the desk.'],
      [`Mark: ${stamp}`],
    ],
    line: (sheet: string, row: number, heading: string, expected: string) =>
      `${sheet}, row ${row}, ${heading}: this should be ${expected}.`,
    notOurs:
      'This workbook was not made at the desk. To add groups from a spreadsheet of your own, press “Add groups from a spreadsheet”.',
    older:
      'The list has changed since this workbook was made, so reading it would undo what has changed. Make a new one, and make your changes there.',
    title: 'Work on it in a spreadsheet',
    make: 'Make a workbook (.xlsx)',
    take: 'Read it back',
    wrong: (n: number) =>
      `Nothing was taken in: ${count(n, 'cell needs', 'cells need')} a word from you.`,
    same: 'The workbook says what the draft says.',
    unreadable: (name: string) => `${name} is no workbook that can be read here.`,
    done: (n: number) => `${count(n, 'record', 'records')} changed by a workbook`,
  },

  sheet: {
    title: 'Groups from a spreadsheet',
    hint: 'Your own sheet, with a row for each group and headings above. Nothing is added before you press, and what could mean two things is asked about.',
    paste: 'Paste the rows here, with their headings',
    pasteHint: 'In the spreadsheet, select all, copy, and paste.',
    read: 'Read these rows',
    choose: 'Or choose a file (CSV or Excel)',
    empty: 'There are no rows below the headings.',
    many: (rows: number, most: number) =>
      `${count(rows, 'row is', 'rows are')} more than this page can show at once: take ${most} at a time.`,
    large: (name: string) =>
      `${name} is larger than 20 MB, and no sheet of groups is. It was not read.`,
    unreadable: (name: string) => `${name} cannot be read. Save it as CSV UTF-8 or as .xlsx.`,
    meansTitle: 'What each column holds',
    meansHint: 'This is what the headings seem to mean: put right what is not so.',
    heading: (heading: string, at: number) =>
      heading === '' ? `Column ${at + 1}` : `“${heading}”`,
    left: 'Not taken in',
    kind: 'What kind are they?',
    kindHint: 'For rows that do not say it.',
    eachSays: 'Each row says it',
    rowsTitle: 'The rows',
    row: (n: number) => `row ${n}`,
    ready: (ready: number, rest: number) =>
      `${count(ready, 'row can', 'rows can')} be added.${rest === 0 ? '' : ` ${count(rest, 'row needs', 'rows need')} a word from you: the cells say what.`}`,
    add: (n: number) => `Add ${count(n, 'group', 'groups')}`,
    fields: {
      title: 'Name',
      place: 'Place',
      address: 'Address',
      town: 'Town',
      postcode: 'Postcode',
      kind: 'Kind',
      day: 'Day, or when',
      time: 'Time',
      holds: 'Part of the year',
      ages: 'Ages',
      cost: 'Cost',
      access: 'How to come',
      summary: 'What happens',
      provider: 'Run by',
      phone: 'Telephone',
      bookingUrl: 'Booking page',
    },
  },

  place: {
    findTitle: 'Which place?',
    findLabel: 'Name of the place, or its town',
    found: (n: number) => count(n, 'place', 'places'),
    none: 'No place of that name. Try a part of its name, or its town.',
    groupsThere: (n: number) => (n === 0 ? 'No groups' : count(n, 'group', 'groups')),
    newPress: 'A new place',
    newTitle: 'A new place',
    gone: 'This place is not in the draft. It may have been taken out, or undone.',
    change: 'Change what it is',
    groupsTitle: 'Groups there',
    noGroups: 'None is in the list.',
    newGroup: 'A new group here',
    formTitle: 'What it is and where',
    name: 'Name, as families know it',
    kind: 'What kind of place?',
    lines: 'Address',
    town: 'Town or village',
    postcode: 'Postcode',
    phone: 'Telephone',
    url: 'Web page',
    removeTitle: 'Take the place out with all that is there?',
    removeSaid: (n: number) =>
      `${count(n, 'group goes', 'groups go')} with it, and it can be undone:`,
    removeIt: 'Take them all out',
    keepIt: 'Leave it as it is',
    status: 'Is it open?',
    statusOptions: [
      ['open', 'Open'],
      ['temporarily-closed', 'Shut for now'],
      ['closed', 'Closed for good'],
    ] as const,
    statusNote: 'What should families know of that?',
    opening: 'When is it open to drop in?',
    selfService: 'And when is it open without staff?',
    features: 'What does it have?',
    featuresUnknown: 'Nobody has looked yet',
    hints: {
      name: undefined,
      lines: 'The street and its number, without the town. A line each.',
      town: undefined,
      postcode: 'It says where the place is on the map.',
      phone: undefined,
      url: undefined,
      statusNote: 'Such as “shut until the roof is mended”.',
      opening:
        'A line for each run of days: “Mon to Fri: 9.30am to 5pm (shut for lunch)”. “never” where nobody can drop in. Empty if not known.',
      selfService:
        'In the same way, such as the hours of an Open Library. Empty if there are none.',
    },
    where: 'Where it is on the map',
    whereIs: {
      building: 'At its own door.',
      postcode: 'In the middle of its postcode. Press on the map where its door is.',
      town: 'Only its town or its postcode district is known. Press on the map where its door is.',
    },
    whereUnknown: 'Not known yet: type its postcode, or press on the map.',
    map: {
      name: 'Map: press where the door of the place is, or move the point with the arrow keys',
      hint: 'A press says where the door is. From far off it also brings the map nearer: press again.',
      nearer: 'Nearer',
      further: 'Further off',
    },
    figures: 'Type its latitude and longitude',
    lat: 'Latitude',
    lon: 'Longitude',
    useFigures: 'Put it there',
    save: 'Save the place',
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
  },

  wrong: {
    title: 'What is wrong',
    counts: (errors: number, warnings: number, resting: number) =>
      errors + warnings === 0
        ? `Nothing that the check knows of.${rests(resting)}`
        : `${problems(errors, warnings)}.${errors === 0 ? '' : ' Errors come first: nothing is published while there is one.'}${rests(resting)}`,
    already: (n: number, all: number) =>
      `${n === all ? (n === 1 ? 'The warning is' : 'All the warnings are') : count(n, 'warning is', 'warnings are')} of what is published already, and ${n === 1 ? 'stops' : 'stop'} nothing.`,
    file: 'In which file?',
    everyFile: 'All of them',
    inFile: (file: string, n: number) => `${file} (${n})`,
    open: (title: string) => `Open ${title}`,
    repairTitle: 'To be put right with one press',
    repair: 'Put right',
    repairNamed: (what: string) => `Put right: ${what}`,
    repairs: {
      postcodes: (n: number, from: string, to: string) =>
        `${count(n, 'postcode', 'postcodes')} in small letters or without the space, such as “${from}”, to be “${to}”`,
      phones: (n: number, from: string, to: string) =>
        `${count(n, 'telephone number', 'telephone numbers')} without the first 0, such as “${from}”, to be “${to}”`,
      links: (n: number, from: string, to: string) =>
        `${count(n, 'web address', 'web addresses')} without https://, such as “${from}”, to be “${to}”`,
      letters: (n: number, from: string, to: string) =>
        `${count(n, 'text', 'texts')} with letters that were spoilt, such as “${from}”, to be “${to}”`,
      spaces: (n: number, from: string, to: string) =>
        `${count(n, 'text', 'texts')} with spaces at an end, such as “${from}”, to be “${to}”`,
    },
    repaired: {
      postcodes: (n: number) => count(n, 'postcode', 'postcodes'),
      phones: (n: number) => count(n, 'telephone number', 'telephone numbers'),
      links: (n: number) => count(n, 'web address', 'web addresses'),
      letters: (n: number) => `${count(n, 'text', 'texts')} with spoilt letters`,
      spaces: (n: number) => `${count(n, 'text', 'texts')} with spaces at an end`,
    },
    restTitle: 'Warnings that may wait',
    restHint:
      'A warning that your draft has brought stops the list from being published, unless you say why it may wait and until when. The reasons are kept and go with what you publish, for whoever looks next.',
    restOf: (rule: string, n: number) => `${rule}: ${count(n, 'warning', 'warnings')}`,
    reason: 'Why may they wait?',
    noReason: 'Say why.',
    until: 'Until when?',
    badUntil: 'Give a day that is still to come.',
    rest: 'Let them wait',
    rested: (rule: string) => `Warnings that may wait: ${rule}`,
  },

  record: {
    title: (file: string, id: string) => `${id} in ${file}`,
    right: 'Nothing is wrong with it now.',
    fieldNamed: (field: string, id: string) => `${field} of ${id}`,
    hint: 'As the file has it. Empty takes it out.',
    save: 'Save this field',
    back: 'Back to all that is wrong',
  },

  publish: {
    changesTitle: 'What families will see change',
    nothing: 'Nothing has changed for families.',
    cannotCompare: 'This cannot be said before these are put right:',
    much: 'More than a tenth of the list would be gone. Is that meant?',
    gone: (n: string) => `Gone: ${n}`,
    added: (n: string) => `New: ${n}`,
    changed: (n: string) => `Changed: ${n}`,
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
      'The times of this area are made up, to show how the finder works. They may not be published as real. Without them, families are told to ask for times wherever the real ones are not known.',
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
    both: (file: string, id: string | null) => `${file}${id === null ? '' : `: ${id}`}`,
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
    host: [
      'The zip holds a folder “website”. All that is in it goes over your website, each file in the place of the one of its name. Families then see the change at once, and a new group opens at its own address.',
      'Files of groups and places that are gone are listed in TO-DELETE.txt, where there are any: delete them from the website.',
      'Where a website is built from a project instead: put what is in “website/data” over “public/data” of the project, delete there what TO-DELETE.txt lists below “data”, and run: npm ci, then npm run data -- check --publish, then npm run build. The website is then the folder “dist”.',
      'The file baseline.json, where there is one, belongs to “data/baseline.json” of the project: the reasons for warnings that wait.',
    ],
    readMe: (area: string, isWhole: boolean) =>
      [
        `The list of ${area}, made at the desk.`,
        '',
        ...desk.publish.host,
        ...(isWhole ? [] : [desk.publish.noBuild]),
        '',
      ].join('\n'),
    versionsTitle: 'Earlier versions',
    versionsHint: 'The last ten that files were made of on this device.',
    version: (at: string) => dates.fullDate(at.slice(0, 10) as LocalDate) + `, ${at.slice(11)}`,
    back: 'Go back to it',
    backTo: (at: string): string => `Back to ${desk.publish.version(at)}`,
  },

  preview: {
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
  },

  edits: {
    edited: (title: string, place: string) => `${of(title, place)}: changed`,
    added: (title: string, place: string) => `${of(title, place)}: new`,
    removed: (title: string, place: string) => `${of(title, place)}: taken out`,
    table: (n: number) => `${count(n, 'group', 'groups')} changed in the table`,
    sheet: (n: number) => `${count(n, 'group', 'groups')} added from a spreadsheet`,
    field: (id: string, field: string) => `${id}: ${field} changed`,
    placeAdded: (place: string) => `${place}: a new place`,
    placeEdited: (place: string) => `${place}: changed`,
    placeRemoved: (place: string) => `${place}: taken out`,
    cancelled: (title: string, place: string, date: LocalDate, on: LocalDate) =>
      `${of(title, place)}: not on ${day(date, on)}`,
    moved: (title: string, place: string, date: LocalDate, on: LocalDate) =>
      `${of(title, place)}: another time on ${day(date, on)}`,
    asUsual: (title: string, place: string, date: LocalDate, on: LocalDate) =>
      `${of(title, place)}: as usual on ${day(date, on)}`,
    right: (title: string, place: string) => `${of(title, place)}: still right`,
    venueRight: (place: string) => `${place}: all right`,
    venueChanged: (place: string) => `${place}: something has changed`,
    noAnswer: (place: string) => `${place}: nobody answered`,
  },
}
