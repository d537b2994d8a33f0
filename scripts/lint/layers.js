// Which files may import which. eslint.config.js holds the rest of the rules.

// The layers, lowest first. A file may import from its own layer and the layers below;
// four of them (data, url, words, ui) stand side by side and do not import one another.
const layers = [
  'domain',
  'data',
  'url',
  'words',
  'ui',
  'map',
  'components',
  'pages',
  'prerender',
  'embed',
  'publish',
  'app',
]
const sideBySide = ['data', 'url', 'words', 'ui']
const pages = [
  'finder',
  'place',
  'session',
  'plan',
  'data',
  'desk',
  'embedBuilder',
  'offline',
  'statements',
]

export const tests = ['**/*.test.{ts,tsx}', 'src/testing/**']

const ban = (message, ...group) => ({ group, message })
const noClimbing = {
  regex: '^\\.\\./',
  message: 'Use ./ for neighbours and # for everything else.',
}
const noTesting = ban('Only tests and the mock build may use src/testing.', '\\#testing/**')
const noLeaflet = ban(
  'Leaflet stays in pages/finder/map.',
  'leaflet',
  'leaflet/**',
  'react-leaflet',
  '@react-leaflet/**',
)
const all = (names) => names.map((name) => `\\#${name}/**`)
const above = (layer) => all(layers.slice(layers.indexOf(layer) + 1))
const beside = (layer) => all(sideBySide.filter((other) => other !== layer))

// The desk is for whoever keeps the list: nothing that a family is sent stands on it.
const noDesk = ban('Only the desk, its page and what publishes may use src/desk.', '\\#desk/**')
const ofDesk = ['desk', 'pages/desk', 'publish']

const only = (folder, ...bans) => ({
  files: [`src/${folder}/**/*.{ts,tsx}`],
  ignores: tests,
  rules: {
    'no-restricted-imports': [
      'error',
      { patterns: [noClimbing, noTesting, ...(ofDesk.includes(folder) ? [] : [noDesk]), ...bans] },
    ],
  },
})

export const layerRules = [
  {
    files: ['src/**/*.{ts,tsx}'],
    rules: { 'no-restricted-imports': ['error', { patterns: [noClimbing] }] },
  },
  only(
    'domain',
    ban(
      'domain is plain TypeScript: no library, no layer above.',
      'react',
      'react/**',
      'react-*',
      'leaflet*',
      '@tanstack/**',
      'valibot',
      'supercluster',
      'topojson-client',
      'node:*',
      ...above('domain'),
    ),
  ),
  only('data', noLeaflet, ban('data stands on domain only.', ...beside('data'), ...above('ui'))),
  only('url', noLeaflet, ban('url stands on domain only.', ...beside('url'), ...above('ui'))),
  only('words', noLeaflet, ban('words stands on domain only.', ...beside('words'), ...above('ui'))),
  only(
    'ui',
    noLeaflet,
    ban('ui knows nothing of hubs and sessions.', '\\#domain/**', ...beside('ui'), ...above('ui')),
  ),
  only(
    'desk',
    noLeaflet,
    ban(
      'desk stands on domain, data and words.',
      'react',
      'react/**',
      'react-*',
      '@tanstack/**',
      'node:*',
      ...all(['url', 'ui']),
      ...above('ui'),
    ),
  ),
  only('map', noLeaflet, ban('map stands on data, url, words, ui and domain.', ...above('map'))),
  only('components', noLeaflet, ban('components may not import pages.', ...above('components'))),
  ...pages.map((page) => only(`pages/${page}`, noLeaflet, ...pageBans(page))),
  only('pages/finder/map', ...pageBans('finder')),
  only('prerender', noLeaflet, ban('prerender may not import embed.', '\\#embed/**')),
  only('embed/frame', noLeaflet, ban('embed may not import app.', ...above('embed'))),
  only(
    'publish',
    noLeaflet,
    ban(
      'publish is plain TypeScript: it is handed what stands on React.',
      'react',
      'react/**',
      'react-*',
      '@tanstack/**',
      'node:*',
    ),
    ban('publish may not import app or embed.', '\\#embed/**', ...above('publish')),
  ),
  only('app', noLeaflet),
]

function pageBans(page) {
  const others = pages.filter((other) => other !== page).map((other) => `\\#pages/${other}/**`)
  return [
    ban('pages may not import app.', ...above('pages')),
    ban('One page may not import another: share through components.', ...others),
  ]
}
