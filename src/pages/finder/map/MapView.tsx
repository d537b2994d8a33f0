import type { Map as LeafletMap } from 'leaflet'
import { useEffect, useId, useMemo, useRef, useState } from 'react'
import type { Catalogue } from '#domain/catalogue/catalogue.ts'
import type { Result } from '#domain/search/find.ts'
import type { Metres } from '#domain/geo/distance.ts'
import type { Point } from '#domain/geo/gazetteer.ts'
import type { PlaceId } from '#domain/catalogue/place.ts'
import type { Within } from '#domain/search/search.ts'
import { classes } from '#ui/classes.ts'
import { SkipLink } from '#ui/Link.tsx'
import { useMediaQuery } from '#ui/useMediaQuery.ts'
import { MapHandles } from './MapHandles.tsx'
import { MapLayers } from './MapLayers.tsx'
import { MapCredit } from '#components/MapCredit.tsx'
import { MapNotes } from './MapNotes.tsx'
import { MapSurface } from './MapSurface.tsx'
import './MapView.css'
import { PlacePanel } from './panel/MapPanel.tsx'
import { useChoice } from './panel/useChoice.ts'
import { usePinEntry, type SelectPlace } from './panel/usePinEntry.ts'
import { focusPin } from './pins/PinMarks.tsx'
import { pinsOf, withPin } from './pins/pins.ts'
import { resultsTitleId } from '#pages/finder/results/focusResults.ts'
import { useGazetteer } from '#data/gazetteer.ts'
import { useGround } from './tiles/useGround.ts'
import { latePart } from '#words/finder.ts'
import { map as mapWords } from '#words/map.ts'
import { lazyPart } from '#ui/lazyPart.tsx'

export interface MapViewProps {
  catalogue: Catalogue
  results: readonly Result[]
  origin: Point | null
  /** How far from there what was asked for may reach; left out or null = it is a point, or it is not known. */
  spread?: Metres | null
  /** '' = not asked from anywhere. */
  originName: string
  within: Within
  /** The place in focus. */
  at: PlaceId | null
  /** Another text is another search: the one thing that makes the map move by itself. */
  searchKey: string
  onSelect: SelectPlace
  /** What is looked at in the list, or pointed at here. */
  highlighted: readonly PlaceId[]
  /** A pin is pointed at, or has the focus: the places it stands for. None = no longer. */
  onPoint?: (places: readonly PlaceId[]) => void
  /** The map is as large as the screen: one finger moves it. */
  fullscreen?: boolean
}

// The map stands before anybody asks what its signs mean.
const MapKey = lazyPart(async () => (await import('./key/MapKey.tsx')).MapKey)

const ignore = () => undefined

/** The results on a map. It shows nothing that the list does not. */
export default function MapView({ catalogue, results, at, onSelect, ...props }: MapViewProps) {
  const { origin, spread = null, originName, within, fullscreen = false, onPoint = ignore } = props
  const { area } = catalogue
  const id = useId()
  const still = useMediaQuery('(prefers-reduced-motion: reduce)')
  const [map, setMap] = useState<LeafletMap | null>(null)
  const where = (at !== null && catalogue.places.get(at)) || null
  const found = useMemo(() => pinsOf(results), [results])
  const pins = useMemo(() => withPin(found, where), [found, where])
  const places = useMemo(() => found.flatMap((pin) => pin.places), [found])
  const names = useGazetteer(area.id)
  const ground = useGround(area)
  const choice = useChoice(at, usePinEntry(at, fullscreen, onSelect))
  const { subject } = choice
  const focusRef = useRef<PlaceId | null>(null)

  const open = (subject?.is === 'place' ? subject.id : subject?.ids[0]) ?? null

  const wasOpen = useRef(open)
  useEffect(
    function keepFocusOnBack() {
      // Back takes the panel away with the focus in it.
      if (open === null && document.activeElement === document.body) {
        focusRef.current = wasOpen.current
      }
      wasOpen.current = open
    },
    [open],
  )

  const close = () => {
    // Its pin is apart from every cluster until then.
    focusRef.current = at
    choice.close()
    if (map && open !== null) focusPin(map, open)
  }

  return (
    <section className={classes('map', fullscreen && 'map-fullscreen')} aria-label={mapWords.name}>
      <SkipLink to={`${id}end`}>{mapWords.skip}</SkipLink>
      <SkipLink to={resultsTitleId}>{mapWords.toList}</SkipLink>
      <p className="visually-hidden" id={`${id}what`}>
        {mapWords.summary(places.length, area.name, originName)} {mapWords.keys}
      </p>
      <div className="map-body">
        <div className="map-stage" dir="ltr">
          {map && (
            <MapHandles
              map={map}
              searchKey={props.searchKey}
              framed={{ pins: found, origin, within, area: area.bounds }}
              at={at}
              where={where}
              isOpen={subject !== null}
              chosenHere={choice.here}
              names={names}
              maxZoom={ground.maxZoom}
              fullscreen={fullscreen}
              still={still}
              describedBy={`${id}what`}
            />
          )}
          <MapSurface
            area={area.bounds}
            maxZoom={ground.maxZoom}
            halfZooms={area.basemap.type !== 'raster'}
            still={still}
            ref={setMap}
          >
            <MapLayers
              {...{ area, ground, pins, origin, spread, originName, within, at, open }}
              highlighted={props.highlighted}
              focusRef={focusRef}
              onChoose={choice.choose}
              onPoint={onPoint}
            />
          </MapSurface>
          {map && <MapNotes map={map} ground={ground} />}
        </div>
        {subject && <PlacePanel {...{ catalogue, places, choice, subject }} onClose={close} />}
      </div>
      <div className="map-foot">
        <MapCredit credit={ground.credit} />
        {map && (
          <MapKey
            {...{ map, area, ground, pins, at, origin }}
            said={{ ...latePart, waiting: <div className="map-key-room" /> }}
          />
        )}
      </div>
      <span id={`${id}end`} tabIndex={-1} />
    </section>
  )
}
