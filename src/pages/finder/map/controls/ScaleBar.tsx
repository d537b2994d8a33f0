import type { Map as LeafletMap } from 'leaflet'
import { metresPerPixel } from '#pages/finder/map/rings/rings.ts'
import { useView } from '#pages/finder/map/useView.ts'
import { useMapWords } from '#words/useMapWords.ts'
import { scaleFor } from './scale.ts'
import './ScaleBar.css'

/** Longest bar, px. */
const longest = 110

export function ScaleBar({ map }: { map: LeafletMap }) {
  const words = useMapWords()
  const { lat, zoom } = useView(map)
  const { miles, width } = scaleFor(metresPerPixel(lat, zoom), longest)
  return (
    <div className="map-scale" style={{ inlineSize: width }}>
      {words.map.scale(miles)}
    </div>
  )
}
