import { useState } from 'react'
import type { Catalogue } from '#domain/catalogue/catalogue.ts'
import type { Place, PlaceId } from '#domain/catalogue/place.ts'
import { Button } from '#ui/Button.tsx'
import { Details } from '#ui/Details.tsx'
import { desk } from '#words/en/desk.ts'
import { ChoosePlace } from '#pages/desk/group/ChoosePlace.tsx'

const words = desk.place.same

interface Props {
  place: Place
  catalogue: Catalogue
  /** The place that it may be one with: it is offered at once. */
  twin: string | undefined
  onSame: (kept: Place) => void
}

/** One place that is in the list twice becomes one, with all its groups, by a press that can be undone. */
export function SamePlace({ place, catalogue, twin, onSame }: Props) {
  const [id, choose] = useState(twin ?? '')
  const kept = id === place.id ? undefined : catalogue.places.get(id as PlaceId)
  return (
    <Details summary={words.title} open={twin !== undefined}>
      <p>{words.said}</p>
      <ChoosePlace
        catalogue={catalogue}
        label={words.label}
        but={place.id}
        value={id}
        error={null}
        onChange={choose}
      />
      <Button disabled={kept === undefined} onClick={() => kept && onSame(kept)}>
        {words.press}
      </Button>
    </Details>
  )
}
