import type { Area } from '~/domain/area.ts'
import type { Place } from '~/domain/place.ts'
import { Message } from '~/ui/Message.tsx'
import { href } from '~/url/address.ts'
import { useWords } from '~/words/useWords.ts'

const most = 3

/** Somebody who looks for an old children's centre by name is told what became of it, whatever else is found. */
export function FormerCentres({ area, places }: { area: Area; places: Place[] }) {
  const words = useWords().finder.former
  return places.slice(0, most).map((place) => (
    <Message
      key={place.id}
      heading={words.closed(place.name, place.closedOn?.slice(0, 4) ?? null)}
      action={
        <a className="former-see" href={href({ room: 'place', area: area.id, id: place.id })}>
          {words.see}
        </a>
      }
    />
  ))
}
