import { lazy, Suspense } from 'react'
import { TileLayer } from 'react-leaflet'
import type { Basemap } from '#domain/catalogue/area.ts'

const PmTiles = lazy(async () => ({ default: (await import('./PmTiles.tsx')).PmTiles }))

interface Props {
  basemap: Basemap
  /** The first tile that fails: a map with holes is worse than a simple one. */
  onTrouble: () => void
}

/** The map a council has configured, over the embedded one. */
export function DetailedTiles({ basemap, onTrouble }: Props) {
  switch (basemap.type) {
    case 'embedded':
      return null
    case 'raster':
      return (
        <TileLayer
          url={basemap.url}
          maxZoom={basemap.maxZoom}
          eventHandlers={{ tileerror: onTrouble }}
        />
      )
    case 'pmtiles':
      return (
        <Suspense>
          <PmTiles url={basemap.url} onTrouble={onTrouble} />
        </Suspense>
      )
  }
}
