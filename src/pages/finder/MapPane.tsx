import { memo } from 'react'
import type { Catalogue } from '#domain/catalogue/catalogue.ts'
import type { PlaceId } from '#domain/catalogue/place.ts'
import { lazyPart } from '#ui/lazyPart.tsx'
import type { Answer } from '#components/useResults.ts'
import './MapPane.css'
import { finder as finderWords } from '#words/finder.ts'
import { common as commonWords } from '#words/common.ts'

// Leaflet is as large as the rest of the page together: it comes only when a map is wanted.
const MapView = lazyPart(async () => (await import('./map/MapView.tsx')).default)

interface Props {
  catalogue: Catalogue
  /** The place in focus. */
  at: PlaceId | null
  answer: Answer
  originName: string
  highlighted: readonly PlaceId[]
  onSelect: (place: PlaceId | null, how: 'push' | 'replace') => void
  onPoint: (places: readonly PlaceId[]) => void
  /** The map is as large as the screen: one finger moves it. */
  fullscreen?: boolean
}

/**
 * The same results on a map. Where the map cannot be had, the list still says everything. Drawn again only when the answer
 * is another one, not with the key that asks for it.
 */
export const MapPane = memo(function MapPane(props: Props) {
  const { catalogue, at, answer, originName, highlighted, onSelect, fullscreen = false } = props
  const { mapLoading, mapFailed } = finderWords.views
  return (
    <MapView
      said={{
        waiting: <p className="map-pane-loading">{mapLoading}</p>,
        failed: mapFailed,
        tryAgain: commonWords.tryAgain,
      }}
      catalogue={catalogue}
      results={answer.listed}
      origin={answer.where.origin}
      spread={answer.origin.is === 'found' ? answer.origin.spread : null}
      originName={originName}
      within={answer.search.within}
      at={at}
      searchKey={answer.searchKey}
      onSelect={onSelect}
      highlighted={highlighted}
      onPoint={props.onPoint}
      fullscreen={fullscreen}
    />
  )
})
