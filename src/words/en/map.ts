import { count } from '#words/english.ts'

const places = (n: number) => count(n, 'place', 'places')

/** "half a mile", "1 mile", "5 miles" */
const wholeMiles = (n: number) =>
  n === 0.25 ? 'quarter of a mile' : n === 0.5 ? 'half a mile' : count(n, 'mile', 'miles')

/** What the map says, in English. Sentences a nine-year-old can read. */
export const map = {
  name: 'Map',
  skip: 'Skip the map',
  /** What the map shows, for somebody who cannot see it. */
  summary: (n: number, area: string, from: string) =>
    n === 0
      ? `The map of ${area} has no places on it now.`
      : `The map shows ${places(n)} in ${area}${from === '' ? '' : `, around ${from}`}. Everything on this map is in the list.`,
  keys: 'Arrow keys move the map. Plus and minus zoom. On a pin, arrow keys go to the next pin.',
  surface: 'Map you can move',

  pin: {
    /** "Bounce and Rhyme and 2 more" */
    titles: (first: string, more: number) => (more === 0 ? first : `${first} and ${more} more`),
    /** "Bounce and Rhyme and 2 more, Dereham Library, 1.4 miles" */
    one: (what: string, name: string, far: string | null) =>
      [what, name, far].filter(Boolean).join(', '),
    /** "2 places: Acle Library and Acle Family Hub, 1.4 miles" */
    several: (names: string[], far: string | null) => {
      const list = new Intl.ListFormat('en-GB', { type: 'conjunction' }).format(names)
      return [`${places(names.length)}: ${list}`, far].filter(Boolean).join(', ')
    },
    cluster: (n: number, around: string) => `${places(n)}, zoom in, around ${around}`,
    close: (n: number, around: string) => `${places(n)} close together, around ${around}`,
    numbered: (name: string, n: number) => `${name} (${n})`,
  },

  origin: (name: string) => `You asked from ${name}`,
  ring: (miles: number) => wholeMiles(miles),
  scale: (miles: number) => wholeMiles(miles),

  controls: 'Move the map',
  zoomIn: 'Zoom in',
  zoomOut: 'Zoom out',
  showAll: 'Show all the places',
  move: 'Move',
  north: 'Move up',
  south: 'Move down',
  west: 'Move left',
  east: 'Move right',
  /** "Search around Dereham"; null = there is no town near. */
  searchHere: (near: string | null) =>
    near === null ? 'Search this area' : `Search around ${near}`,
  twoFingers: 'Use two fingers to move the map',

  panel: {
    away: (far: string) => `${far} away`,
    several: (n: number) => `${places(n)} here`,
    choose: 'Choose a place',
    sessions: (n: number) => count(n, 'session', 'sessions'),
    none: 'No sessions that fit.',
    more: (n: number) => `and ${n} more`,
    open: (name: string) => `More about ${name}`,
    back: 'Back to the places here',
    close: 'Close',
    gone: 'This place is not in your results. Take a filter off to see what is on there.',
  },

  notice: {
    simplified: 'Simplified map: roads and town edges are approximate',
    roadless: 'Simplified map, without roads',
    noTiles: 'The detailed map could not be loaded. This is a simplified map.',
    patchy: 'Some streets could not be loaded. The simplified map is there instead.',
    plain: 'There is no drawn map of this area yet. Places and towns are where they should be.',
  },
  credit: {
    embedded: 'Simplified map: GSHHG, GeoNames (CC BY 4.0), Natural Earth',
    /** Stations have a source of their own. */
    withStations: 'Simplified map: GSHHG, GeoNames (CC BY 4.0), Natural Earth, Wikidata',
  },
}
