/** What the search box offers and answers. Sentences a nine-year-old can read. */
export const asked = {
  groups: {
    starts: 'Start from',
    streets: 'Streets',
    places: 'Places',
    sessions: 'What’s on',
    'former-centres': 'Children’s centres that closed',
  },
  near: 'Near {name}',
  partOfPostcode: 'part of a postcode',
  /** What a name to start from is, and near what: "village near Dereham". */
  kinds: {
    town: 'town',
    village: 'village',
    district: 'postcode area',
    sector: 'postcode area',
  },
  kindsNear: {
    town: 'town near {by}',
    village: 'village near {by}',
    district: 'postcode area near {by}',
    sector: 'postcode area near {by}',
  },
  at: 'at {place}',
  doubts: {
    'half-postcode': '“{text}” is not a whole postcode.',
    'postcode-area': 'Many postcodes begin with “{text}”. Type a little more.',
    'odd-postcode': '“{text}” is not quite a postcode.',
    several: 'More than one place is called “{text}”.',
    unfinished: 'Nothing is called just “{text}”.',
    spelling: 'We do not know “{text}”.',
  },
  didYouMean: 'Did you mean {name}?',
  /** {what} is "village near Dereham". */
  didYouMeanNear: 'Did you mean {name}, {what}?',
  nowhere: {
    forces: 'That is an address of the forces, so we cannot tell where it is.',
    bank: 'No place has that postcode. It was for a bank.',
  },
  tryAnother: 'Try a town or village, or another postcode.',
  unknownPostcode: 'We do not know the postcode “{text}”.',
  unknownName: 'We do not know “{text}”. Check the spelling, or try a town or village near it.',
  noStreets:
    'We do not know “{text}”, and could not load the names of streets. Try a town or village near it.',
  lookForName: 'Look for “{text}” in names',
  outside: '{name} is outside {area}. Groups there are kept in another list.',
  notInList:
    '{name} is not in our list of postcodes for {area}. Groups there may be kept in another list.',
  nearest: 'The nearest places in {area}:',
  nearestTo: 'The nearest places in {area} to {round}:',
  lookIn: '{area} is nearer: look there, from {town}',
  lookFrom: 'Look from {name} all the same',
  thatIsIn: 'That is in {area}: look there',
  listHasIt: '{area}’s list may have it: look there',
  notLoaded:
    'The list of towns and postcodes could not be loaded. You can still use the rest of the page.',
  whereFrom: {
    /** How good a point is that distances are measured from. */
    middleOf: {
      street: 'Near {name}, from the middle of the street.',
      town: 'Near {name}, from the middle of the town.',
      village: 'Near {name}, from the middle of the village.',
    },
    /** {miles} is "about 2 miles". */
    somewhere: 'Near {name}. Distances may be {miles} out.',
    ended: '{postcode} is no longer in use.',
    unlisted: 'We do not know {postcode}: check it.',
    outside:
      '{name} is outside {area}. Groups there are kept in another list. Distances are from there; nothing was moved.',
  },
  notLocated: {
    refused:
      'Your phone would not share your location. You can allow it in your browser’s settings, or type a postcode or town.',
    unavailable: 'Your phone could not work out where it is. Type a postcode or town instead.',
    slow: 'It took too long to find you. Try again, or type a postcode or town.',
    unanswered:
      'Your browser may be asking whether to share where you are. Answer it, or type a postcode or town.',
    unsupported: 'This browser cannot share your location. Type a postcode or town instead.',
  },
} as const
