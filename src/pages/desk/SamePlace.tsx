import { useState } from 'react'
import type { Catalogue } from '#domain/catalogue/catalogue.ts'
import type { Place, PlaceId } from '#domain/catalogue/place.ts'
import { Button } from '#ui/Button.tsx'
import { Details } from '#ui/Details.tsx'
import { desk } from '#words/en/desk.ts'
import { ChoosePlace } from './ChoosePlace.tsx'

const words = desk.place.same

interface Props {
  place: Place
  catalogue: Catalogue
  onSame: (kept: Place) => void
}

/** One place that is in the list twice becomes one, with all its groups, by a press that can be undone. */
export function SamePlace({ place, catalogue, onSame }: Props) {
  const [id, choose] = useState('')
  const kept = id === place.id ? undefined : catalogue.places.get(id as PlaceId)
  return (
    <Details summary={words.title}>
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
