import { fileURLToPath } from 'node:url'
import type { Plugin } from 'vite'

const parts = fileURLToPath(new URL('leafletParts.js', import.meta.url))

/** Modules of Leaflet that add to its map when they are read. */
const addToMap = /\/map\/handler\/|\/Renderer\.getRenderer\.js/

/**
 * Leaves out of Leaflet what the map does not use (pop-ups, tooltips, controls, pictures and films as layers, GeoJSON): what
 * it publishes is one file with all of it. The tests read that one.
 */
export function leafletParts(): Plugin {
  return {
    name: 'leaflet-parts',
    apply: 'build',
    enforce: 'pre',
    resolveId: (source) => (source === 'leaflet' ? parts : null),
    transform: {
      filter: { id: /\/leaflet\/src\// },
      handler: (code, id) => ({ code, map: null, moduleSideEffects: addToMap.test(id) }),
    },
  }
}
