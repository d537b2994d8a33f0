/** What is said of working with no signal. */
export const offline = {
  /** "Norfolk", "Tuesday 3 November", "09:10". */
  saved: 'Saved on this phone: {area}, {day} {time}',
  savedPart: 'Saved on this phone: {area}, {day} {time}. Some of it is missing.',
  /** In the head of the page. */
  noSignal: 'No signal',
  noSignalSaved: 'No signal: saved copy',
  /** The host answers slowly: what is seen was saved earlier. */
  slowSaved: 'Slow signal: saved copy',
  saving: '{area} is being saved on this phone',
  waiting: '{area} is not on this phone yet. It waits for a signal',
  /** The dates of the phone's clock and of the information. */
  clock:
    'This phone’s clock says {today}, but the information is from {updated}. If the clock is wrong, so are the days and times shown. Check it in the phone’s settings.',
  ready: 'Ready for visits?',
  old: {
    one: 'The information on this phone is {n} day old. Times may have changed: ring before you go.',
    other:
      'The information on this phone is {n} days old. Times may have changed: ring before you go.',
  },
  oldHint: 'It will be refreshed when there is a signal.',
  mended: 'The browser had cleared what was saved on this phone. It has been saved again.',
  full: 'This phone has no room to save the information. Make some room, then check again.',
  later: 'Not now',
  notices: 'About what is saved on this phone',
  dialog: {
    title: 'Ready for visits?',
    lead: 'Before you go where there is no signal: a check that all of {area} is on this phone.',
    checking: 'Checking every file',
    missing: {
      one: '{n} file is missing. Fetching',
      other: '{n} files are missing. Fetching',
    },
    fetching: 'Fetching what is new',
    yes: 'Yes. Ready for visits.',
    no: 'Not ready yet',
    lacking: { one: '{n} file is missing:', other: '{n} files are missing:' },
    goOnline: 'Go where there is a signal, then check again.',
    /** {app} and {area} are each the message below. */
    files: 'Checked {app} of the finder and {area} of information: {size} on this phone.',
    /** "English, Polski and Українська". */
    languages: 'With no signal it can be read in {languages}.',
    countOfFiles: { one: '{n} file', other: '{n} files' },
    megabytes: '{megabytes} MB',
    streets: {
      title: 'Streets on the map',
      said: 'The map has streets only with a signal. You can save those around every place.',
      button: 'Save the streets too',
      again: 'Save them again',
      saving: 'Saving the streets',
      saved: 'Streets around every place are on this phone: {size}.',
      failed:
        'They could not all be saved. Check the signal and the room on this phone, then try again.',
      plan: 'Streets around these places are on this phone too: {size}. Finish visit takes them away.',
    },
    kept: {
      asking: 'Your browser may ask whether to keep it. If it does, say yes.',
      yes: 'The browser has agreed to keep it.',
      no: 'The browser may clear it when the phone is short of room, or after weeks without a visit. Check again before you go.',
    },
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
} as const
