import { useEffect, useMemo } from 'react'
import { useMap } from 'react-leaflet'
import type { Point } from '#domain/geo/gazetteer.ts'
import { useMediaQuery } from '#ui/useMediaQuery.ts'
import type { Ring } from '#pages/finder/map/rings/DistanceRings.tsx'
import type { BaseLayers } from '#map/layers.ts'
import { project, worldSize, tileSize } from '#map/mercator.ts'
import { palettes, type Palette } from '#map/palette.ts'
import { DomUtil, Layer, type Map as LeafletMap, GridLayer, type Coords } from 'leaflet'
import { sized } from '#map/canvas.ts'
import { drawLabels, type Cover } from '#map/drawLabels.ts'
import { drawTile } from '#map/drawTile.ts'

interface Props {
  layers: BaseLayers
  /** Off while a detailed map with names of its own lies above. */
  names: boolean
  /** What stands on the map, and the rings whose miles are written on it: names keep clear of both. */
  pins: readonly Point[]
  rings: readonly Ring[]
}

/** Half of what is seen of a pin, and of the miles of a ring, px. */
const pinHalf = { halfWidth: 15, halfHeight: 15 }
const milesHalf = { halfWidth: 38, halfHeight: 12 }

/** The map that is always there: no tile server, no other host, no signal needed. */
export function EmbeddedBasemap({ layers, names, pins, rings }: Props) {
  const map = useMap()
  const dark = useMediaQuery('(prefers-color-scheme: dark)')
  const palette = dark ? palettes.dark : palettes.light
  const labels = useMemo(() => new LabelCanvas(layers, palette), [layers, palette])

  useEffect(
    function addGround() {
      const ground = new TileCanvas(layers, palette).addTo(map)
      return function removeGround() {
        ground.remove()
      }
    },
    [map, layers, palette],
  )

  useEffect(
    function addNames() {
      if (!names) return
      labels.addTo(map)
      return function removeNames() {
        labels.remove()
      }
    },
    [map, labels, names],
  )

  useEffect(
    function keepNamesClear() {
      labels.avoid([
        ...pins.map(({ lat, lon }) => ({ ...project(lon, lat), ...pinHalf })),
        ...rings.map(({ label }) => ({ ...project(label.lon, label.lat), ...milesHalf })),
      ])
    },
    [labels, pins, rings],
  )

  return null
}

/** Above the tiles, below rings and pins. */
const pane = { name: 'basemap-labels', zIndex: '350' }
/** Names are written this far beyond the edge, so that a short drag does not bring up a nameless strip. */
const margin = 120
const redrawOn = 'moveend zoomend resize viewreset'

/** The names of the base map on one canvas over the view: one canvas, so that no name is cut by a tile. */
export class LabelCanvas extends Layer {
  private readonly layers: BaseLayers
  private readonly palette: Palette
  private covers: readonly Cover[] = []
  private readonly canvas = DomUtil.create('canvas', 'leaflet-zoom-hide')

  constructor(layers: BaseLayers, palette: Palette) {
    super()
    this.layers = layers
    this.palette = palette
  }

  override onAdd(map: LeafletMap): this {
    paneOf(map).append(this.canvas)
    map.on(redrawOn, this.draw)
    this.draw()
    return this
  }

  override onRemove(map: LeafletMap): this {
    map.off(redrawOn, this.draw)
    this.canvas.remove()
    return this
  }

  /** Names keep clear of these. */
  avoid(covers: readonly Cover[]): void {
    this.covers = covers
    if (this.canvas.isConnected) this.draw()
  }

  private readonly draw = (): void => {
    const { x: width, y: height } = this._map.getSize().add([2 * margin, 2 * margin])
    const corner = this._map.containerPointToLayerPoint([-margin, -margin])
    this.canvas.style.width = `${width}px`
    this.canvas.style.height = `${height}px`
    DomUtil.setPosition(this.canvas, corner)
    const context = sized(this.canvas, width, height)
    if (!context) return
    const zoom = this._map.getZoom()
    const { x: left, y: top } = corner.add(this._map.getPixelOrigin())
    const world = worldSize(zoom)
    drawLabels(context, this.layers, this.palette, {
      width,
      height,
      margin,
      covers: this.covers,
      zoom: Math.round(zoom),
      toSheet: ({ x, y }) => ({ x: x * world - left, y: y * world - top }),
    })
  }
}

function paneOf(map: LeafletMap): HTMLElement {
  const found = map.getPane(pane.name)
  if (found) return found
  const made = map.createPane(pane.name)
  made.style.zIndex = pane.zIndex
  made.style.pointerEvents = 'none'
  return made
}

/** The base map as a Leaflet layer: every tile is a canvas, drawn when it comes into view. */
export class TileCanvas extends GridLayer {
  private readonly layers: BaseLayers
  private readonly palette: Palette

  constructor(layers: BaseLayers, palette: Palette) {
    super({ tileSize, updateWhenZooming: false, keepBuffer: 2 })
    this.layers = layers
    this.palette = palette
  }

  protected override createTile({ x, y, z }: Coords): HTMLElement {
    const canvas = document.createElement('canvas')
    const context = sized(canvas, tileSize, tileSize)
    if (context) drawTile(context, this.layers, this.palette, { x, y, z })
    return canvas
  }
}
