import type { Map as LeafletMap } from 'leaflet'
import { metresPerPixel } from '#pages/finder/map/rings/rings.ts'
import { useView } from '#pages/finder/map/useView.ts'
import { scaleFor } from './scale.ts'
import './ScaleBar.css'
import { map as mapWords } from '#words/en/map.ts'

/** Longest bar, px. */
const longest = 110

export function ScaleBar({ map }: { map: LeafletMap }) {
  const { lat, zoom } = useView(map)
  const { miles, width } = scaleFor(metresPerPixel(lat, zoom), longest)
  return (
    <div className="map-scale" style={{ inlineSize: width }}>
      {mapWords.scale(miles)}
    </div>
  )
}
