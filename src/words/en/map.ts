/** What the map says. Sentences a nine-year-old can read. */
export const map = {
  name: 'Map',
  skip: 'Skip the map',
  toList: 'Back to the list',
  /** What the map shows, for somebody who cannot see it. */
  empty: 'The map of {area} has no places on it now.',
  summary: {
    one: 'The map shows {n} place in {area}. Everything on this map is in the list.',
    other: 'The map shows {n} places in {area}. Everything on this map is in the list.',
  },
  summaryAround: {
    one: 'The map shows {n} place in {area}, around {from}. Everything on this map is in the list.',
    other:
      'The map shows {n} places in {area}, around {from}. Everything on this map is in the list.',
  },
  keys: 'Arrow keys move the map. Plus and minus zoom. On a pin, arrow keys go to the next pin.',
  surface: 'Map you can move',

  pin: {
    /** "Bounce and Rhyme and 2 more" */
    andMore: { one: '{title} and {n} more', other: '{title} and {n} more' },
    /** "2 places: Acle Library and Acle Family Hub" */
    several: { one: '{n} place: {names}', other: '{n} places: {names}' },
    cluster: {
      one: '{n} place, zoom in, around {around}',
      other: '{n} places, zoom in, around {around}',
    },
    close: {
      one: '{n} place close together, around {around}',
      other: '{n} places close together, around {around}',
    },
    numbered: '{name} ({number})',
  },

  origin: 'Distances are from {name}',
  quarterMile: 'quarter of a mile',
  halfMile: 'half a mile',
  miles: { one: '{n} mile', other: '{n} miles' },

  controls: 'Move the map',
  zoomIn: 'Zoom in',
  zoomOut: 'Zoom out',
  showAll: 'Show all the places',
  /** Seen on its button: words of its whole name. */
  all: 'Show all',
  move: 'Move',
  north: 'Move up',
  south: 'Move down',
  west: 'Move left',
  east: 'Move right',
  searchHere: 'Search this area',
  /** "Search around Dereham" */
  searchAround: 'Search around {near}',
  twoFingers: 'Use two fingers to move the map',
  wheel: 'Click the map, then turn the wheel to zoom',

  panel: {
    away: '{far} away',
    several: { one: '{n} place here', other: '{n} places here' },
    choose: 'Choose a place',
    none: 'No sessions that fit.',
    more: 'and {n} more',
    open: 'More about {name}',
    back: 'Back to the places here',
    close: 'Close',
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
} as const
