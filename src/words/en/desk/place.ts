import { count, miles } from '#words/english.ts'

/** Finding a place, and its form. */
export const place = {
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
  same: {
    title: 'It is the same place as another of the list',
    said: 'Its groups go to the other place, which families then find by this name, too. What this record says of itself is gone.',
    label: 'Which place is it?',
    press: 'Make them one',
  },
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
    selfService: 'In the same way, such as the hours of an Open Library. Empty if there are none.',
  },
  where: 'Where it is on the map',
  whereIs: {
    building: 'At its own door.',
    postcode: 'In the middle of its postcode. Press on the map where its door is.',
    town: 'Only its town or its postcode district is known. Press on the map where its door is.',
  },
  pointSaid: ({ lat, lon }: { lat: number; lon: number }) =>
    `latitude ${lat.toFixed(5)}, longitude ${lon.toFixed(5)}`,
  inPostcode: 'Where its postcode is',
  whereUnknown: 'Not known yet: type its postcode, or press on the map.',
  postcodeSaid: {
    elsewhere: (postcode: string) =>
      `${postcode} is not among the postcodes of this area. Is it right?`,
    unlisted: (postcode: string) =>
      `The list of postcodes has only the first part of ${postcode}. Is the rest right?`,
    moved: (postcode: string, metres: number) =>
      `With ${postcode} the place is ${miles(metres, false)} from where it was.`,
  },
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
}
