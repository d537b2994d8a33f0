// What the map uses of Leaflet, from its sources: a module of theirs comes along only where something of it is used, or
// where it is named here, as it adds to the map by itself.
export * from 'leaflet/src/Leaflet.js'
import 'leaflet/src/map/handler/Map.DoubleClickZoom.js'
import 'leaflet/src/map/handler/Map.Drag.js'
import 'leaflet/src/map/handler/Map.Keyboard.js'
import 'leaflet/src/map/handler/Map.ScrollWheelZoom.js'
import 'leaflet/src/map/handler/Map.TouchZoom.js'
import 'leaflet/src/layer/vector/Renderer.getRenderer.js'
