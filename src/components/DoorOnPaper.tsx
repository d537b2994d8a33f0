import type { ReactNode } from 'react'
import type { Area } from '#domain/catalogue/area.ts'
import type { Place } from '#domain/catalogue/place.ts'
import type { DoorView } from '#map/doorMap.ts'
import { paperPalette } from '#map/paperPalette.ts'
import { DoorDrawing, isHad, useStreetsAround, viewOf } from './DoorMap.tsx'

interface Props {
  area: Area
  place: Place
  size: Pick<DoorView, 'width' | 'height' | 'sharpness'>
  /** What it shows, for those who cannot see it. */
  name: string
  instead: ReactNode
}

/** The streets around a door for paper, with their credit; where they are not to be had, what is shown instead. */
export function DoorOnPaper({ area, place, size, name, instead }: Props) {
  const view = { ...viewOf(place), ...size }
  const streets = useStreetsAround(area, view)
  if (!isHad(streets)) return instead
  return (
    <>
      <DoorDrawing
        {...{ view, streets, name }}
        kind={place.kind}
        palette={paperPalette}
        className="door-map-paper"
      />
      {area.basemap.type !== 'embedded' && (
        <p className="door-map-credit">{area.basemap.attribution}</p>
      )}
    </>
  )
}
