import type { Catalogue } from '~/domain/catalogue.ts'
import type { PlaceId } from '~/domain/place.ts'
import type { Search } from '~/domain/search.ts'
import { later } from '~/ui/later.tsx'
import type { Answer } from '~/views/useResults.ts'
import { useWords } from '~/words/useWords.ts'
import './MapPane.css'

// Leaflet is as large as the rest of the page together: it comes only when a map is wanted.
const MapView = later(async () => (await import('./map/MapView.tsx')).default)

interface Props {
  catalogue: Catalogue
  search: Search
  answer: Answer
  originName: string
  highlighted: PlaceId | null
  onSelect: (place: PlaceId | null) => void
  /** The map is as large as the screen: one finger moves it. */
  fullscreen?: boolean
}

/** The same results on a map. Where the map cannot be had, the list still says everything. */
export function MapPane(props: Props) {
  const { catalogue, search, answer, originName, highlighted, onSelect, fullscreen = false } = props
  const words = useWords()
  const { mapLoading, mapFailed } = words.finder.views
  return (
    <MapView
      said={{
        waiting: <p className="map-pane-loading">{mapLoading}</p>,
        failed: mapFailed,
        tryAgain: words.common.tryAgain,
      }}
      catalogue={catalogue}
      results={answer.results}
      origin={answer.where.origin}
      originName={originName}
      within={answer.asked.within}
      at={search.at}
      searchKey={answer.searchKey}
      onSelect={onSelect}
      highlighted={highlighted}
      fullscreen={fullscreen}
    />
  )
}
