/** What the key of the map says. Names of kinds of place are the area's own. */
export const mapKey = {
  title: 'What the signs mean',
  chosen: 'The place you chose',
  several: 'Several places: press to look closer',
  stop: 'Bus stop',
  start: 'Where you start from',
  about: 'The door is somewhere in here',
} as const
