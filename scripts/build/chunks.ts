/**
 * Which modules come together in one file, for the bundler's groups; the first that fits takes a module and what it
 * imports. Cut along what pages happen to share, the first view would be eight files, and what the finder fetches just
 * after it ten; one squeezes better. Its map and its week are large, and fetched when
 * asked for; so are what picks a date, what is printed and what few lists say under their heading, which a map does not wait for.
 */
export const groups = [
  { name: 'first-view', tags: ['$initial' as const], priority: 3 },
  // What a foot says once the page above it is there.
  {
    name: 'foot',
    test: /\/src\/(app\/(OtherAreas|FactsChecked)|words\/(en\/)?areas|domain\/search\/areasBeside)\.tsx?$/,
    priority: 2,
  },
  // How a basemap is read and drawn: the map has it whole, and so has a small one; in three files it squeezed less well.
  {
    name: 'basemap',
    test: /(?<!leaflet)\/src\/map\/(?!archive|streets|doorMap)|\/topojson-client\//,
    priority: 1,
  },
  // With it comes what a press on a card may ask, or the first view would hold the names of its files.
  {
    name: 'finder',
    test: /\/src\/(pages\/finder\/(?!map\/|week\/|from\/|ask\/understandText|results\/(?:ResultsOnPaper|ResultsNotes|FormerCentres))|components\/visit\/)/,
    priority: 1,
  },
]
