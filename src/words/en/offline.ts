const plural = (n: number, one: string, many: string) => `${n} ${n === 1 ? one : many}`

/** What is said of working with no signal, in English. */
export const offline = {
  /** "Norfolk", "Tuesday 3 November", "09:10". */
  saved: (area: string, day: string, time: string) =>
    `Saved on this phone: ${area}, ${day} ${time}`,
  part: 'Some of it is missing.',
  saving: (area: string) => `${area} is being saved on this phone`,
  waiting: (area: string) => `${area} is not on this phone yet. It waits for a signal`,
  /** The dates of the phone's clock and of the information. */
  clock: (today: string, updated: string) =>
    `This phone’s clock says ${today}, but the information is from ${updated}. If the clock is wrong, so are the days and times shown. Check it in the phone’s settings.`,
  ready: 'Ready for visits?',
  old: (days: number) =>
    `The information on this phone is ${days} days old. Times may have changed: ring before you go.`,
  oldHint: 'It will be refreshed when there is a signal.',
  mended: 'The browser had cleared what was saved on this phone. It has been saved again.',
  full: 'This phone has no room to save the information. Make some room, then check again.',
  later: 'Not now',
  notices: 'About what is saved on this phone',
  dialog: {
    title: 'Ready for visits?',
    lead: (area: string) =>
      `Before you go where there is no signal: a check that all of ${area} is on this phone.`,
    checking: 'Checking every file',
    missing: (n: number) => `${plural(n, 'file is', 'files are')} missing. Fetching`,
    fetching: 'Fetching what is new',
    yes: 'Yes. Ready for visits.',
    no: 'Not ready yet',
    lacking: (n: number) => `${plural(n, 'file is', 'files are')} missing:`,
    goOnline: 'Go where there is a signal, then check again.',
    files: (app: number, area: number, size: string) =>
      `Checked ${plural(app, 'file', 'files')} of the finder and ${plural(area, 'file', 'files')} of information: ${size} on this phone.`,
    megabytes: (bytes: number) => `${(bytes / 1_000_000).toFixed(1)} MB`,
    streets: {
      title: 'Streets on the map',
      said: 'The map has streets only with a signal. You can save those around every place.',
      button: 'Save the streets too',
      again: 'Save them again',
      saving: 'Saving the streets',
      saved: (size: string) => `Streets around every place are on this phone: ${size}.`,
      failed:
        'They could not all be saved. Check the signal and the room on this phone, then try again.',
      plan: (size: string) =>
        `Streets around these places are on this phone too: ${size}. Finish visit takes them away.`,
    },
    persisted: 'The browser has agreed to keep it.',
    notPersisted:
      'The browser may clear it when the phone is short of room, or after weeks without a visit. Check again before you go.',
    again: 'Check again',
    impossible: 'This browser cannot save the finder',
    impossibleWhy:
      'A private window, or a setting of this phone, may stop it. With a signal everything works as it is.',
    install: {
      title: 'Put it on the home screen',
      said: 'It works here as it is. On the home screen it opens with one press.',
      button: 'Add to home screen',
      steps: [
        'Press the Share button of the browser.',
        'Choose “Add to Home Screen”.',
        'Open it from there once, with a signal: it saves a copy of its own.',
      ],
    },
  },
}
