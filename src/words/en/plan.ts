/** What the plan says. Sentences a nine-year-old can read. */
export const plan = {
  title: 'Your plan',
  count: { one: '{n} thing', other: '{n} things, in your order' },
  list: 'What is in your plan',
  empty: 'Nothing is in your plan yet.',
  emptyHow: 'Press “Add to plan” beside a session or a place, and it will be here.',
  find: 'Find something to add',

  keep: {
    title: 'Keep this plan',
    label: 'Keep on this device',
    kept: 'It will be here next time you come, on this device only. Nothing is sent to anyone.',
    notKept:
      'Now it is here until you close this tab, or for 8 hours. Tick this only on a device of your own.',
  },
  trouble: {
    spoiled: 'Your saved plan could not be read, so it was dropped. Please add things again.',
    full: 'This device has no room to save your plan. It is here until you close the page. Share it to keep it.',
    blocked:
      'This browser does not let us save your plan. It is here until you close the page. Share it to keep it.',
  },

  order: {
    byTime: 'Put in order of day and time',
    sorted: 'Now in order of day and time.',
    up: 'Move up',
    down: 'Move down',
    drag: 'Drag to move',
    moved: '{title} is now {at} of {of}',
  },
  remove: 'Remove',
  clear: 'Clear the plan',
  removed: '{title} is no longer in your plan.',
  cleared: 'Your plan is empty now.',
  undo: 'Put it back',
  undoClear: 'Put it all back',

  /** What a gone thing was, or what the link calls it. */
  gone: 'This is no longer listed',
  was: 'It was: {name}',
  goneUnknown: 'We do not know what it was. Ask whoever sent you the link.',
  notNow: 'This could not be loaded just now',

  change: {
    title: 'Changed since you saved it',
    seen: 'OK, I have seen this',
    times: 'The times have changed.',
    /** {times} is "Every Tuesday, 10am to 10:45am". */
    timesWere: 'The times have changed. They were: {times}',
    timesNew: 'The times are known now.',
    place: 'It has moved. It was at {was}',
    closed: 'This place has closed',
    shutForNow: 'This place is closed for now',
    reopened: 'This place has opened again',
    cancelled: 'Cancelled on {day}: {note}',
    moved: 'Starts at {time} on {day}: {note}',
    ends: 'Ends at {time} on {day}: {note}',
    shutOn: 'Closed on {day}: {note}',
    /** {days} is "Tuesday 1 December to Monday 7 December". */
    shutFrom: 'Closed from {days}: {note}',
  },

  clash: {
    title: { one: 'Two of these are close together', other: 'Some of these are close together' },
    /** Where all that clashes overlaps; and where some does and some is only close. */
    together: {
      one: 'Two of these are at the same time',
      other: 'Some of these are at the same time',
    },
    mixed: 'Some of these are at the same time, or close together',
    more: 'Show {n} more',
    overlap: '{day}: {one} and {other} are on at the same time.',
    tight: '{day}: {one} ends at {ends}; {other} starts at {starts}, {far} away.',
    instead: 'You could go to {one} on {day} at {time} instead: nothing clashes then.',
    openEnd:
      '{day}: {one} starts at {starts}, its end is not known; {other} starts at {then}, {far} away.',
  },

  linked: {
    title: 'A plan someone sent you',
    intro: {
      one: '{n} thing. The times shown are the newest we have.',
      other: '{n} things. The times shown are the newest we have.',
    },
    cut: 'The link holds more than {most} things. Only the first {most} are shown.',
    yours: {
      one: 'You have a plan of your own with {n} thing. It is still there.',
      other: 'You have a plan of your own with {n} things. It is still there.',
    },
    use: 'Use this plan',
    useInstead: 'Use this in place of mine',
    add: 'Add these to my plan',
    leftOut: {
      one: '{n} thing is left out if you take it: the place is closed, or we do not know its address.',
      other:
        '{n} things are left out if you take it: the place is closed, or we do not know its address.',
    },
    own: 'Show my own plan',
  },
} as const
