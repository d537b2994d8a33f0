import type { Map as LeafletMap } from 'leaflet'
import { ScaleBar } from './controls/MapControls.tsx'
import { useView } from './MapSurface.tsx'
import type { GroundNow } from './tiles/useGround.ts'
import { map as mapWords } from '#words/map.ts'

/** From here on the drawn roads and town edges are further from the truth than a family would expect. */
const roughFrom = 12

interface Props {
  map: LeafletMap
  ground: GroundNow
}

/** In the lower corner: how long a mile is, and what not to trust. */
export function MapNotes({ map, ground: { is: ground, hasRoads, patchy } }: Props) {
  const { zoom } = useView(map)
  const drawn = ground !== 'detailed' && ground !== 'plain'
  const rough = drawn && hasRoads && zoom >= roughFrom
  return (
    <div className="map-notes">
      {rough && <p className="map-note">{mapWords.notice.simplified}</p>}
      {drawn && !hasRoads && <p className="map-note">{mapWords.notice.roadless}</p>}
      <p className="map-note" role="status">
        {ground === 'fallen-back' && mapWords.notice.noTiles}
        {ground === 'plain' && mapWords.notice.plain}
        {ground === 'detailed' && patchy && mapWords.notice.patchy}
      </p>
      <ScaleBar map={map} />
    </div>
  )
}
