import { fileURLToPath } from 'node:url'
import type { Plugin } from 'vite'

const pathOf = (file: string) => fileURLToPath(new URL(file, import.meta.url))
const parts = pathOf('leafletParts.js')
const standIn = pathOf('unusedLeaflet.js')
const browser = pathOf('leafletBrowser.js')

/** Drawing without SVG, dragging a pin, Leaflet's own picture of one, and its own line about whom a map is from. */
const unused = ['./Canvas', './SVG.VML', './Marker.Drag', './Icon.Default', './attribution.js']

/** What its classes can do and are never asked to, by their file: our own button asks where a phone is, and nothing flies. */
const unusedMethods: Record<string, string[]> = {
  'map/Map.js': [
    ...[
      'flyTo',
      'flyToBounds',
      'fitWorld',
      'setMinZoom',
      'mouseEventToLatLng',
      'locate',
      'stopLocate',
    ],
    ...['_handleGeolocationError', '_handleGeolocationResponse', '_latLngBoundsToNewLayerBounds'],
  ],
  'geo/LatLngBounds.js': ['pad', 'toBBoxString'],
  'geometry/Bounds.js': ['pad'],
  'core/Events.js': ['addEventParent', 'removeEventParent'],
  'layer/tile/GridLayer.js': ['bringToFront', 'bringToBack'],
}

/** The source of a file of Leaflet without one of the methods of its class. */
function without(code: string, method: string): string {
  const body = new RegExp(`\\n\\t${method}: function[^]*?\\n\\t},`)
  if (!body.test(code)) throw new Error(`Leaflet has no ${method} where it is left out.`)
  return code.replace(body, '')
}

/** Modules of Leaflet that add to its map when they are read. */
const addToMap = /\/map\/handler\/|\/Renderer\.getRenderer\.js/

/**
 * Leaves out of Leaflet what the map does not use (pop-ups, tooltips, controls, pictures and films as layers, GeoJSON, shapes on
 * a canvas, flights over the map, pins that are dragged or are pictures of Leaflet's, a box drawn with Shift held down to zoom to, what it asks old
 * browsers): what it publishes is one file with all of it. The tests read that one.
 */
export function leafletParts(): Plugin {
  return {
    name: 'leaflet-parts',
    apply: 'build',
    enforce: 'pre',
    resolveId(source, importer) {
      if (source === 'leaflet') return parts
      if (!/\/leaflet\/src\/|\/@react-leaflet\//.test(importer ?? '')) return null
      if (source.endsWith('/Browser')) return browser
      return unused.includes(source) ? standIn : null
    },
    transform: {
      filter: { id: /\/leaflet\/src\// },
      handler: (code, id) => ({
        code: (unusedMethods[id.replace(/.*\/leaflet\/src\//, '')] ?? []).reduce(without, code),
        map: null,
        moduleSideEffects: addToMap.test(id),
      }),
    },
  }
}
