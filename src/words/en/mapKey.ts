/** What the key of the map says. Names of kinds of place are the area's own. */
export const mapKey = {
  title: 'What the signs mean',
  chosen: 'The place you chose',
  several: 'Several places: press to look closer',
  shared: 'More than one place here: press to choose',
  aside: 'Moved aside: the line leads to where it is',
  stop: 'Bus stop',
  station: 'Railway station',
  path: 'Footpath or track',
  start: 'Where you start from',
  about: 'The door is somewhere in here',
} as const
