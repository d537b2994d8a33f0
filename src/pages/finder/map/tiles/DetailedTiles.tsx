import { TileLayer } from 'react-leaflet'
import type { Basemap } from '#domain/catalogue/area.ts'

interface Props {
  basemap: Basemap
  /** The first tile that fails: a map with holes is worse than a simple one. */
  onTrouble: () => void
}

/** The pictures of a council's own map, over the drawn one. Streets are drawn by EmbeddedBasemap. */
export function DetailedTiles({ basemap, onTrouble }: Props) {
  if (basemap.type !== 'raster') return null
  return (
    <TileLayer
      url={basemap.url}
      maxZoom={basemap.maxZoom}
      eventHandlers={{ tileerror: () => onTrouble() }}
    />
  )
}
